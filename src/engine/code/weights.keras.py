# LSTM — reads the weights that Unrolled wrote, and repeats its prediction.
import json
from pathlib import Path

import keras
import numpy as np

keras.backend.set_floatx("float64")


def weights_of(layer, suffix=""):
    """What Keras keeps of one layer in one direction: columns where PyTorch has rows."""
    def tensor(name):
        return tensors[f"lstm.{name}_l{layer}{suffix}"]

    return [tensor("weight_ih").T, tensor("weight_hh").T, tensor("bias_ih") + tensor("bias_hh")]


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


model = keras.Sequential([
    keras.Input(shape=(None,), dtype="int32"),
    keras.layers.Embedding(5, 2),
    keras.layers.Bidirectional(keras.layers.LSTM(3, return_sequences=False)),
    keras.layers.Dense(1),
])
model.set_weights(
    [tensors["embedding.weight"]]
    + weights_of(0)
    + weights_of(0, "_reverse")
    + [tensors["fc.weight"].T, tensors["fc.bias"]]
)
x = np.array([3, 0, 4])
prediction = np.asarray(model.predict(x[None], verbose=0))[0]


shown = np.array([-0.20019873691814294])
print(f"prediction = {prediction.tolist()}  shown = {shown.tolist()}")
print(f"largest difference = {np.abs(prediction - shown).max()}")
