"""Makes test/golden/files/*.b64 with the real libraries: /usr/bin/python3 (NumPy 1.24, PyTorch 1.13)."""
import base64, io, sys, json
import numpy as np, torch
out = sys.argv[1]
def put(name, data):
    open(f"{out}/{name}.b64", "w").write(base64.encodebytes(data).decode())
def npy(a, version=None):
    f = io.BytesIO(); np.lib.format.write_array(f, a, version=version); return f.getvalue()
a = (np.arange(24, dtype=np.float64).reshape(2,3,4) - 7) / 3
put("v1-c-f8.npy", npy(a, (1,0)))
put("v2-fortran-f4.npy", npy(np.asfortranarray(a.astype(np.float32)), (2,0)))
put("v3-c-f2.npy", npy(a.astype(np.float16)[0], (3,0)))
put("scalar-f8.npy", npy(np.array(-0.1)))
put("int.npy", npy(np.arange(3)))
put("object.npy", npy(np.array([{}], dtype=object)))
put("table.npy", npy(np.zeros(2, dtype=[("a", "<f4"), ("b", "<f8")])))
put("big-endian.npy", npy(np.arange(3, dtype=">f4")))

class Model(torch.nn.Module):
    def __init__(self, kind, x, h, layers, both, out):
        super().__init__()
        self.embedding = torch.nn.Embedding(5, x)
        self.rnn = getattr(torch.nn, kind)(x, h, num_layers=layers, bidirectional=both)
        self.linear = torch.nn.Linear(h * (2 if both else 1), out)
for kind in ["LSTM", "GRU", "RNN"]:
    torch.manual_seed(3)
    m = Model(kind, 3, 2, 2, True, 2)
    tokens = torch.tensor([3, 0, 4, 1])
    with torch.no_grad():
        m64 = m.double()
        logits = m64.linear(m64.rnn(m64.embedding(tokens))[0])
    m = m.float()
    f = io.BytesIO()
    state = {k: v.numpy() for k, v in m.state_dict().items()}
    (np.savez_compressed if kind == "GRU" else np.savez)(f, **state)
    put(f"{kind.lower()}-state.npz", f.getvalue())
    json.dump({"tokens": tokens.tolist(), "logits": logits.tolist()}, open(f"{out}/{kind.lower()}-logits.json", "w"))
f = io.BytesIO(); torch.save(torch.nn.LSTM(1, 1).state_dict(), f); put("torch-save.pt", f.getvalue())
f = io.BytesIO(); torch.save(torch.nn.LSTM(1, 1).state_dict(), f, _use_new_zipfile_serialization=False); put("torch-save-old.pt", f.getvalue())
f = io.BytesIO(); np.savez(f, *[np.zeros(s, np.float32) for s in [(2, 12), (3, 12), (12,)]]); put("numbered.npz", f.getvalue())
