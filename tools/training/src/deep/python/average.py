"""average.py FOLDER NAME:PARTS…: writes the mean of networks that began as one as learnt.npz, each as many parts of it as said.

Such a mean understands what none of them has seen better than most of them do (Wortsman et al. 2022, "Model soups").
"""
import os
import sys

import numpy as np


def main(folder, *given):
    named = [one.split(":") for one in given]
    networks = [np.load(os.path.join(folder, f"{name}.npz")) for name, _ in named]
    parts = [int(part) for _, part in named]
    mean = {name: np.average([network[name] for network in networks], 0, parts).astype(np.float32) for name in networks[0].files}
    np.savez(os.path.join(folder, "learnt"), **mean)


if __name__ == "__main__":
    main(*sys.argv[1:])
