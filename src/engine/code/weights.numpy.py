# LSTM — reads the weights that Unrolled wrote, and repeats its prediction.
import json
from pathlib import Path

import numpy as np


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


def step(x, h_prev, c_prev, W_f, b_f, W_i, b_i, W_g, b_g, W_o, b_o):
    """One timestep: h, and the states that go on to the next one."""
    f = sigmoid(W_f @ np.concatenate([h_prev, x]) + b_f)  # forget gate
    i = sigmoid(W_i @ np.concatenate([h_prev, x]) + b_i)  # input gate
    g = np.tanh(W_g @ np.concatenate([h_prev, x]) + b_g)  # candidate
    c = f * c_prev + i * g                                # cell state
    o = sigmoid(W_o @ np.concatenate([h_prev, x]) + b_o)  # output gate
    h = o * np.tanh(c)                                    # hidden state
    return h, (h, c)


def run(inputs, states, weights, backward=False):
    """h at every timestep, T × H."""
    times = range(len(inputs))
    h = [None] * len(inputs)
    for t in reversed(times) if backward else times:
        h[t], states = step(inputs[t], *states, **weights)
    return np.stack(h)


def load(path):
    """The tensors of a safetensors file: a header in JSON says where the bytes of each one stand."""
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    header.pop("__metadata__", None)
    return {
        name: np.frombuffer(
            content[start + entry["data_offsets"][0] : start + entry["data_offsets"][1]],
            {"F32": "<f4", "F64": "<f8"}[entry["dtype"]],
        ).reshape(entry["shape"])
        for name, entry in header.items()
    }


# In float64, as the numbers on the page are computed.
tensors = {
    name: array.astype(np.float64)
    for name, array in load(Path(__file__).with_name("weights.safetensors")).items()
}


H = 3


def weights_of(layer, suffix=""):
    """The parameters of the equations, of one layer in one direction."""
    def rows(name, gate):
        """PyTorch keeps the gates i, f, g, o one below the other."""
        return tensors[f"lstm.{name}_l{layer}{suffix}"][gate * H : (gate + 1) * H]

    return {
        "W_f": np.hstack([rows("weight_hh", 1), rows("weight_ih", 1)]),
        "b_f": rows("bias_ih", 1) + rows("bias_hh", 1),
        "W_i": np.hstack([rows("weight_hh", 0), rows("weight_ih", 0)]),
        "b_i": rows("bias_ih", 0) + rows("bias_hh", 0),
        "W_g": np.hstack([rows("weight_hh", 2), rows("weight_ih", 2)]),
        "b_g": rows("bias_ih", 2) + rows("bias_hh", 2),
        "W_o": np.hstack([rows("weight_hh", 3), rows("weight_ih", 3)]),
        "b_o": rows("bias_ih", 3) + rows("bias_hh", 3),
    }


x = tensors["embedding.weight"][np.array([3, 0, 4])]


h = x
for layer in range(1):
    states = (np.zeros((3,)), np.zeros((3,)))
    forward = run(h, states, weights_of(layer))
    backward = run(h, states, weights_of(layer, "_reverse"), True)
    h = np.concatenate([forward, backward], axis=1)
prediction = np.concatenate([h[-1, :H], h[0, H:]]) @ tensors["fc.weight"].T + tensors["fc.bias"]


shown = np.array([-0.20019873691814294])
print(f"prediction = {prediction.tolist()}  shown = {shown.tolist()}")
print(f"largest difference = {np.abs(prediction - shown).max()}")
