/**
 * A module `keras` with just what the scripts use, in NumPy, after the equations in Keras's own source
 * (keras/src/layers/rnn/{lstm,gru,simple_rnn,bidirectional}.py). Keras itself is not on the machines that run the tests.
 */
export const KERAS_DOUBLE = `
import sys, types
import numpy as np

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

class RNN:
    def __init__(self, units, return_sequences=False):
        self.units, self.every, self.count = units, return_sequences, 3
    def set_weights(self, weights):
        self.kernel, self.recurrent, self.bias = weights
    def __call__(self, x):
        states, outputs = [np.zeros(self.units)] * 2, []
        for row in x:
            states = self.step(row, states)
            outputs.append(states[0])
        return np.stack(outputs) if self.every else outputs[-1]

class LSTM(RNN):
    def step(self, x, states):
        h, c = states
        i, f, g, o = np.split(x @ self.kernel + h @ self.recurrent + self.bias, 4)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c), c

class GRU(RNN):
    def step(self, x, states):
        h = states[0]
        xz, xr, xh = np.split(x @ self.kernel + self.bias[0], 3)
        hz, hr, hh = np.split(h @ self.recurrent + self.bias[1], 3)
        z, r = sigmoid(xz + hz), sigmoid(xr + hr)
        return z * h + (1 - z) * np.tanh(xh + r * hh), None

class SimpleRNN(RNN):
    def step(self, x, states):
        return np.tanh(x @ self.kernel + self.bias + states[0] @ self.recurrent), None

class Bidirectional:
    def __init__(self, layer):
        self.forward, self.count = layer, 6
        self.backward = type(layer)(layer.units, layer.every)
    def set_weights(self, weights):
        self.forward.set_weights(weights[:3])
        self.backward.set_weights(weights[3:])
    def __call__(self, x):
        back = self.backward(x[::-1])
        return np.concatenate([self.forward(x), back[::-1] if self.forward.every else back], axis=-1)

class Embedding:
    count = 1
    def __init__(self, rows, size):
        self.shape = (rows, size)
    def set_weights(self, weights):
        (self.table,) = weights
        assert self.table.shape == self.shape
    def __call__(self, x):
        return self.table[x]

class Dense:
    count = 2
    def __init__(self, units):
        self.units = units
    def set_weights(self, weights):
        self.kernel, self.bias = weights
        assert self.kernel.shape[1] == self.units == len(self.bias)
    def __call__(self, x):
        return x @ self.kernel + self.bias

class Sequential:
    def __init__(self, layers):
        self.layers = [layer for layer in layers if layer is not None]
    def set_weights(self, weights):
        for layer in self.layers:
            layer.set_weights(weights[: layer.count])
            weights = weights[layer.count :]
        assert not weights
    def predict(self, x, verbose):
        (x,) = x
        for layer in self.layers:
            x = layer(x)
        return x[None]

def Input(shape, dtype="float64"):
    return None

backend = types.SimpleNamespace(set_floatx=lambda name: None)
layers = types.SimpleNamespace(
    LSTM=LSTM, GRU=GRU, SimpleRNN=SimpleRNN, Bidirectional=Bidirectional, Embedding=Embedding, Dense=Dense
)
`;
