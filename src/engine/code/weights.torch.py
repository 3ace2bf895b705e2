# LSTM — reads the weights that Unrolled wrote, and repeats its prediction.
import json
from pathlib import Path

import numpy as np
import torch

torch.set_default_dtype(torch.float64)


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(5, 2)
        self.lstm = torch.nn.LSTM(2, 3, bidirectional=True)
        self.fc = torch.nn.Linear(6, 1)

    def forward(self, x):
        x = self.embedding(x)
        output, _ = self.lstm(x)
        return self.fc(torch.cat([output[-1, :3], output[0, 3:]]))


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


model = Model()
model.load_state_dict({name: torch.tensor(tensors[name]) for name in model.state_dict()})
x = np.array([3, 0, 4])
with torch.no_grad():
    prediction = model(torch.tensor(x)).numpy()


shown = np.array([-0.20019873691814294])
print(f"prediction = {prediction.tolist()}  shown = {shown.tolist()}")
print(f"largest difference = {np.abs(prediction - shown).max()}")
