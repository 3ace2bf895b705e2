# LSTM — equations, weights and input as shown by Unrolled.
import numpy as np


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


def hold(v, entries):
    """v with the entries that are held against the equations."""
    v = np.array(v, dtype=float, order="C")
    for entry, value in entries:
        v.reshape(-1)[... if entry is None else entry] = value
    return v


def step(x, h_prev, c_prev, W_f, b_f, W_i, b_i, W_g, b_g, W_o, b_o, held):
    """One timestep: h, and the states that go on to the next one."""
    f = hold(sigmoid(W_f @ np.concatenate([h_prev, x]) + b_f), held["f"])  # forget gate
    i = sigmoid(W_i @ np.concatenate([h_prev, x]) + b_i)                   # input gate
    g = np.tanh(W_g @ np.concatenate([h_prev, x]) + b_g)                   # candidate
    c = hold(f * c_prev + i * g, held["c"])                                # cell state
    o = sigmoid(W_o @ np.concatenate([h_prev, x]) + b_o)                   # output gate
    h = o * np.tanh(c)                                                     # hidden state
    return h, (h, c)


def run(inputs, states, weights, holds, backward=False):
    """h at every timestep, T × H."""
    times = range(len(inputs))
    h = [None] * len(inputs)
    for t in reversed(times) if backward else times:
        held = {
            name: [(entry, value) for time, entry, value in entries if time in (None, t)]
            for name, entries in holds.items()
        }
        h[t], states = step(inputs[t], *states, **weights, held=held)
    return np.stack(h)


weights = {
    "W_f": np.array([
        [1.2243619270351673, 0.7909989467473757, -1.1571368891056828, -1.0646941767555156, 2.3272073466703818],
        [-0.49206880744959797, -0.5343547948581869, 0.9049005403468668, 0.16131518008818585, 0.3811566106123001],
        [0.48936659029590784, -0.9844543485097649, 2.349213922509274, 1.3193048155883071, 1.4815804574871563],
    ]),
    "b_f": np.array([1.7008085458462472, -0.39168932261400236, 1.9190692781207774]),
    "W_i": np.array([
        [-0.6289355828210206, 0.3355063816966968, -1.0105596194280009, -0.3106357420348577, 1.2037635362200338],
        [-0.07085467297925552, 0.7378778150667696, -0.8174197642446552, 0.1144745534846224, 0.5321282546591933],
        [0.020264023318786826, 0.3511493494411644, -0.4417622819705654, -0.6145034697533654, 1.334049215682872],
    ]),
    "b_i": np.array([0.4734616353763821, -0.5528270582551599, 0.16127471147494013]),
    "W_g": np.array([
        [-0.9429396701209697, -1.341233991672857, -0.18043459087201588, 0.7909780118185522, -1.2009295257076915],
        [-0.7534052792694284, -0.6731747640386946, -1.6388752648050045, -2.0621176448301166, -0.6577483780606205],
        [0.5679978220903072, -0.19210205172964953, 0.8258308264243963, 0.6418229648356214, -0.4094324635589104],
    ]),
    "b_g": np.array([-0.33679965261785383, -0.5499735817733137, 1.483196422622173]),
    "W_o": np.array([
        [-0.7111463888192368, -1.3827359774758057, 1.1544715763250106, 0.9631465788485262, -1.0127572735002748],
        [0.767045154243321, -0.9870125490901347, -1.832308586819036, 0.20273097538592336, -0.2840381106731551],
        [-1.2440896910969679, 1.4015857192909336, -0.04673188732150387, -0.10956268351031255, 0.9847589535350737],
    ]),
    "b_o": np.array([-0.9290289833776115, -0.09490158725850881, 0.4646755367349358]),
}
states = (np.array([-1.170905647549636, 0.2928233942967343, 0.18370422072181744]), np.array([-0.5354518137492806, 0.033182536898434374, 0.773480697774038]))
# What is held against the equations, by name: (t from 0, entry from 0, value); None is every one.
holds = {
    "f": [(2, 1, 0.0), (2, None, 0.75)],
    "c": [(3, None, -0.25)],
}
x = np.array([
    [1.3346301871162491, -1.3669558699758004],
    [-0.2378629172112955, -0.5231708968281941],
    [0.41358987951980375, 0.6556560308984879],
    [-3.1305435534476547, -0.1331534202783799],
    [0.042257954301097966, -2.6024417308890957],
])

h = run(x, states, weights, holds)

W_y = np.array([
    [-0.5390401741492761, -0.32835214694754306, -0.6671636286781866],
    [0.38207256418004554, 0.4237619271027142, -0.33964734389819223],
])
b_y = np.array([-0.9056693528923665, -0.7442172856335741])
logits = h @ W_y.T + b_y

for t in range(len(h)):
    print(f"t = {t + 1}  h = {h[t].tolist()}  logits = {logits[t].tolist()}")
