"""The same workloads in PyTorch, one thread: reads a workload (JSON) and a duration in ms, prints milliseconds per update."""

import json
import sys
import time

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.set_num_threads(1)


class Net(nn.Module):
    def __init__(self, w):
        super().__init__()
        self.w = w
        self.embedding = nn.Embedding(w["tokens"], w["input"]) if w["tokens"] else None
        both = w["directions"] == 2
        self.lstm = nn.LSTM(w["input"], w["hidden"], w["layers"], bidirectional=both)
        self.head = nn.Linear(w["hidden"] * w["directions"], w["outputs"])

    def forward(self, x):
        y, (h, _) = self.lstm(x if self.embedding is None else self.embedding(x))
        if self.w["on"] == "every":
            return self.head(y)
        return self.head(torch.cat([h[-2], h[-1]], 1) if self.w["directions"] == 2 else h[-1])


def batch(w):
    T, B = w["steps"], w["batch"]
    x = torch.randint(0, w["tokens"], (T, B)) if w["tokens"] else torch.rand(T, B, w["input"]) * 2 - 1
    if w["loss"] == "cross-entropy":
        return x, torch.randint(0, w["outputs"], (T, B))
    return x, torch.randint(0, 2, (B, w["outputs"])).float()


def loss_of(w, z, y):
    if w["loss"] == "squared error":
        return F.mse_loss(z, y)
    if w["loss"] == "binary cross-entropy":
        return F.binary_cross_entropy_with_logits(z, y)
    return F.cross_entropy(z.reshape(-1, w["outputs"]), y.reshape(-1))


def measure(w, duration):
    torch.manual_seed(1)
    net = Net(w)
    adam = torch.optim.Adam(net.parameters(), lr=1e-3)
    pool = [batch(w) for _ in range(4)]
    done = 0

    def update():
        nonlocal done
        x, y = pool[done % 4]
        done += 1
        adam.zero_grad()
        loss = loss_of(w, net(x), y)
        loss.backward()
        adam.step()
        return loss.item()

    start = time.perf_counter()
    while time.perf_counter() - start < 0.4 or done < 3:
        update()
    each = max(1, round(0.05 * done / (time.perf_counter() - start)))
    times = []
    end = time.perf_counter() + duration / 1e3
    while time.perf_counter() < end or len(times) < 3:
        start = time.perf_counter()
        for _ in range(each):
            update()
        times.append((time.perf_counter() - start) * 1e3 / each)
    return times


job = json.loads(sys.argv[1])
print(json.dumps(measure(job["workload"], job["duration"])))
