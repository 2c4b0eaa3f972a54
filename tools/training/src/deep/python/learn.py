"""learn.py FOLDER [--round 1|2|3|4] [--after NAME] [--name NAME] [--seed N]: learns, and writes NAME.npz into the folder as it goes.

Round 1 learns all rows but the everyday ones. The others go on from the network named after `--after`, with the everyday
rows, a few times, among some of the others, so that what was learnt stays.
"""
import argparse
import json
import os
import random
import time
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F

from network import from_encoder

EVERYDAY = "everyday:"
CONTRAST = "contrast:"
AT_FULL_STRENGTH = ("en", "fr")


class Round(NamedTuple):
    """How often the everyday rows are learnt, whether all contrast rows at full strength are, one in how many of the others, how fast."""

    everyday: int
    contrast: bool
    others: int
    rate: float


FURTHER = {2: Round(3, True, 6, 0.4), 3: Round(4, False, 8, 0.8), 4: Round(5, False, 8, 0.8)}

HEADS = ("negative", "grumble", "insult", "hate", "threat", "sexual", "crisis", "grief", "profanity", "spam")
PAD = 1
# What a wrong answer of a head counts; those that convert or hold a post count more.
HEAD_WEIGHTS = (0.5, 1.0, 1.0, 2.0, 1.0, 0.7, 1.0, 0.7, 0.5, 0.5)
TOKENS_A_BATCH = 1024
SEED = 7


def read_rows(folder):
    with open(os.path.join(folder, "ids.jsonl"), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def is_at_full_strength(row):
    return row["source"].startswith(CONTRAST) and row["lang"] in AT_FULL_STRENGTH


def batches(rows, chance, folded_share):
    """Rows of about the same length together, in a random order; some in the form without accents."""
    given = [(row["folded"] if chance.random() < folded_share else row["ids"], row["labels"]) for row in rows]
    given.sort(key=lambda one: (len(one[0]), chance.random()))
    made, now = [], []
    for one in given:
        if now and len(one[0]) * (len(now) + 1) > TOKENS_A_BATCH:
            made.append(now)
            now = []
        now.append(one)
    made.append(now)
    chance.shuffle(made)
    return made


def as_tensors(batch):
    longest = max(len(ids) for ids, _ in batch)
    ids = torch.full((len(batch), longest), PAD, dtype=torch.long)
    values, weights = torch.zeros(len(batch), len(HEADS)), torch.zeros(len(batch), len(HEADS))
    for place, (row, labels) in enumerate(batch):
        ids[place, : len(row)] = torch.tensor(row)
        for head, name in enumerate(HEADS):
            if name in labels:
                values[place, head] = labels[name]["value"]
                weights[place, head] = labels[name]["weight"] * HEAD_WEIGHTS[head]
    return ids, (ids != PAD).long(), values, weights


def loss_of(network, batch):
    ids, mask, values, weights = as_tensors(batch)
    return (F.binary_cross_entropy_with_logits(network(ids, mask), values, reduction="none") * weights).sum() / len(batch)


def auc(scores, values):
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(1, len(scores) + 1)
    ones = values.sum()
    return (ranks[values == 1].sum() - ones * (ones + 1) / 2) / max(1, ones * (len(values) - ones))


def look(network, rows):
    """The hate head's AUC on contrast rows and on open rows."""
    network.eval()
    found = {True: [], False: []}
    with torch.no_grad():
        ordered = sorted(rows, key=lambda row: len(row["ids"]))
        for at in range(0, len(ordered), 64):
            part = ordered[at : at + 64]
            ids, mask, _, _ = as_tensors([(row["ids"], row["labels"]) for row in part])
            logits = network(ids, mask).numpy()
            for row, logit in zip(part, logits):
                if "hate" in row["labels"]:
                    found[row["source"].startswith("contrast:")].append((logit[3], row["labels"]["hate"]["value"]))
    network.train()
    return {("contrast" if key else "open"): round(float(auc(*map(np.array, zip(*pairs)))), 4) for key, pairs in found.items() if pairs}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder")
    options.add_argument("--round", type=int, default=1, choices=(1, *FURTHER))
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--layers", default="0,1,2,3,4,5")
    options.add_argument("--rows", type=int)
    options.add_argument("--epochs", type=int, default=1)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--after", default="learnt", help="the network that a further round goes on from, without .npz")
    options.add_argument("--name", default="learnt", help="of the file that is written, without .npz")
    options.add_argument("--frozen", type=int, default=2, help="so many layers, and the embeddings, stay as they are")
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    chance = random.Random(chosen.seed)
    rows = read_rows(chosen.folder)
    train = [row for row in rows if row["part"] == "train" and not row["source"].startswith(EVERYDAY)]
    dev = [row for row in rows if row["part"] == "dev" and "hate" in row["labels"]]
    chance.shuffle(train)
    chance.shuffle(dev)
    dev = dev[:1500]
    train = train[: chosen.rows]
    further = FURTHER.get(chosen.round)
    if further:
        everyday = [row for row in rows if row["part"] == "train" and row["source"].startswith(EVERYDAY)]
        again = [row for row in train if further.contrast and is_at_full_strength(row)]
        others = [row for row in train if not (further.contrast and is_at_full_strength(row))]
        train = again + others[:: further.others] + everyday * further.everyday
    network = from_encoder(dict(np.load(os.path.join(chosen.folder, "encoder.npz"))), [int(layer) for layer in chosen.layers.split(",")], len(HEADS))
    if further:
        learnt = np.load(os.path.join(chosen.folder, f"{chosen.after}.npz"))
        network.load_state_dict({name: torch.from_numpy(learnt[name]) for name in learnt.files})
    for part in (network.word, network.pos, network.ln, *network.layers[: chosen.frozen]):
        part.requires_grad_(False)
    torch.set_flush_denormal(True)
    network.train()
    plain = [value for name, value in network.named_parameters() if value.requires_grad and (value.dim() < 2)]
    decayed = [value for value in network.parameters() if value.requires_grad and value.dim() > 1]
    optimiser = torch.optim.AdamW([{"params": decayed, "weight_decay": 0.01}, {"params": plain, "weight_decay": 0.0}], chosen.rate, foreach=False)
    rounds = [batch for _ in range(chosen.epochs) for batch in batches(train, chance, 0.25)]
    warm = len(rounds) * 6 // 100 + 1
    started = saved = time.time()
    running = 0.0
    for step, batch in enumerate(rounds):
        share = min((step + 1) / warm, (len(rounds) - step) / (len(rounds) - warm))
        for group in optimiser.param_groups:
            group["lr"] = chosen.rate * share * (further.rate if further else 1)
        loss = loss_of(network, batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([value for value in network.parameters() if value.requires_grad], 1.0)
        optimiser.step()
        running = running * 0.99 + float(loss.detach()) * 0.01
        if step % 100 == 99:
            print(f"step {step + 1} of {len(rounds)}, loss {running / (1 - 0.99 ** (step + 1)):.4f}, {time.time() - started:.0f} s", flush=True)
        if time.time() - saved > 480 or step == len(rounds) - 1:
            np.savez(os.path.join(chosen.folder, chosen.name), **{name: value.numpy() for name, value in network.state_dict().items()})
            print("saved; AUC of hate on 1500 dev rows", look(network, dev), flush=True)
            saved = time.time()


if __name__ == "__main__":
    main()
