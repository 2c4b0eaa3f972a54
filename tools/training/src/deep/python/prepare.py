"""prepare.py WHEEL FOLDER: chooses the vocabulary, cuts the encoder down to it, and writes the rows of rows.jsonl as ids."""
import json
import os
import sys

import numpy as np

from pieces import BEGIN, END, Pieces, choose
from wheel import from_wheel

PIECES = 30000
POSITIONS = 128
LONGEST = 64


def main(wheel, folder):
    encoder = from_wheel(wheel)
    with open(os.path.join(folder, "rows.jsonl"), encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    # Those of the second round were written after the vocabulary was chosen.
    learnt = [row for row in rows if row["part"] == "train" and not row["source"].startswith("everyday:")]
    kept, counts = choose(Pieces(encoder.pieces, encoder.scores), (form for row in learnt for form in (row["text"], row["folded"])), PIECES)
    inside = set(kept)
    print("pieces seen", len(counts), "kept", len(kept), "share of what the texts hold", sum(n for id, n in counts.items() if id in inside) / sum(counts.values()))
    pieces = Pieces([encoder.pieces[id] for id in kept], encoder.scores[kept])
    tensors = dict(encoder.tensors)
    tensors["emb.word"] = tensors["emb.word"][kept]
    tensors["emb.pos"] = tensors["emb.pos"][:POSITIONS]
    np.savez(os.path.join(folder, "encoder.npz"), **tensors)
    with open(os.path.join(folder, "vocabulary.json"), "w", encoding="utf-8") as file:
        json.dump({"pieces": pieces.pieces, "scores": [float(score) for score in pieces.scores]}, file, ensure_ascii=False)
    with open(os.path.join(folder, "ids.jsonl"), "w", encoding="utf-8") as file:
        for row in rows:
            made = {name: [BEGIN, *pieces.read(row[form])[: LONGEST - 2], END] for name, form in (("ids", "text"), ("folded", "folded"))}
            kept_fields = {name: row[name] for name in ("labels", "part", "lang", "source", "ordinary")}
            file.write(json.dumps({**made, **kept_fields}) + "\n")
    lengths = np.array([len(pieces.read(row["text"])) + 2 for row in learnt])
    print("rows", len(rows), "learnt", len(learnt), "tokens each: mean", lengths.mean(), "percentiles 50 90 99", np.percentile(lengths, [50, 90, 99]))


if __name__ == "__main__":
    main(*sys.argv[1:3])
