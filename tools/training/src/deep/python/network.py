"""A BERT encoder with one sigmoid a head on the mean of its output."""
import math

import torch
import torch.nn.functional as F
from torch import nn


class Layer(nn.Module):
    def __init__(self, hidden, heads, inner, epsilon):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, epsilon), nn.LayerNorm(hidden, epsilon)

    def forward(self, x, hidden_mask, drop):
        texts, tokens, hidden = x.shape
        each = hidden // self.heads

        def split(y):
            return y.view(texts, tokens, self.heads, each).transpose(1, 2)

        weights = F.softmax(split(self.q(x)) @ split(self.k(x)).transpose(2, 3) / math.sqrt(each) + hidden_mask, -1)
        mixed = (weights @ split(self.v(x))).transpose(1, 2).reshape(texts, tokens, hidden)
        x = self.aln(x + F.dropout(self.ao(mixed), drop, self.training))
        return self.oln(x + F.dropout(self.fo(F.gelu(self.fi(x))), drop, self.training))


class Network(nn.Module):
    """`ids` and `mask` (1 where there is a token), of [texts, tokens]; gives logits of [texts, outputs]."""

    def __init__(self, words, positions, layers, outputs, hidden=384, heads=12, inner=1536, epsilon=1e-12, drop=0.1):
        super().__init__()
        self.drop = drop
        self.word = nn.Embedding(words, hidden)
        self.pos = nn.Embedding(positions, hidden)
        self.ln = nn.LayerNorm(hidden, epsilon)
        self.layers = nn.ModuleList([Layer(hidden, heads, inner, epsilon) for _ in range(layers)])
        self.out = nn.Linear(hidden, outputs)

    def forward(self, ids, mask):
        there = mask.to(self.word.weight.dtype)
        x = self.ln(self.word(ids) + self.pos.weight[: ids.shape[1]])
        x = F.dropout(x, self.drop, self.training)
        hidden_mask = (1 - there)[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, hidden_mask, self.drop)
        mean = (x * there[:, :, None]).sum(1) / there.sum(1, keepdim=True)
        return self.out(F.dropout(mean, self.drop, self.training))


def from_encoder(tensors, layers, outputs):
    """A network that begins as the given layers of an encoder; the type embedding is added to the positions, as only one is used."""
    words, hidden = tensors["emb.word"].shape
    network = Network(words, len(tensors["emb.pos"]), len(layers), outputs, hidden)
    state = {
        "word.weight": tensors["emb.word"],
        "pos.weight": tensors["emb.pos"] + tensors["emb.type"][0],
        "ln.weight": tensors["emb.ln.w"],
        "ln.bias": tensors["emb.ln.b"],
    }
    for place, layer in enumerate(layers):
        for part in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
            for kind, letter in (("weight", "w"), ("bias", "b")):
                state[f"layers.{place}.{part}.{kind}"] = tensors[f"l{layer}.{part}.{letter}"]
    given = {name: torch.from_numpy(value.copy()) for name, value in state.items()}
    nn.init.normal_(network.out.weight, std=0.02)
    nn.init.zeros_(network.out.bias)
    missing, unexpected = network.load_state_dict(given, strict=False)
    if unexpected or set(missing) != {"out.weight", "out.bias"}:
        raise ValueError(f"Expected all weights but those of the heads, missing {missing}, unexpected {unexpected}.")
    return network
