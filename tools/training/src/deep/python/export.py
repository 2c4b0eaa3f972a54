"""export.py FOLDER: writes the learnt network as full.onnx and, with weights of 8 bits, as small.onnx."""
import json
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

OPSET = 17


def build(state, small, heads=12):
    """The graph of network.py by hand: `ids` and `mask`, int64 of [texts, tokens], to `logits`; `small` has embeddings of 8 bits."""
    return Graph(state, small, heads).model()


class Graph:
    def __init__(self, state, small, heads):
        self.state = state
        self.small = small
        self.heads = heads
        self.hidden = state["word.weight"].shape[1]
        self.layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
        self.nodes, self.constants, self.count = [], {}, 0

    def constant(self, name, value):
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def op(self, kind, *inputs, **attributes):
        self.count += 1
        name = f"{kind.lower()}_{self.count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], name=f"node_{name}", **attributes))
        return name

    def words(self, ids):
        """Embeddings; small ones are signed bytes with a scale a row."""
        table = self.state["word.weight"]
        if not self.small:
            return self.op("Gather", self.constant("word.weight", table), ids, axis=0)
        scales = np.maximum(np.abs(table).max(1, keepdims=True) / 127, 1e-9).astype(np.float32)
        steps = self.constant("word.steps", np.clip(np.rint(table / scales), -127, 127).astype(np.int8))
        found = self.op("Cast", self.op("Gather", steps, ids, axis=0), to=TensorProto.FLOAT)
        return self.op("Mul", found, self.op("Gather", self.constant("word.scales", scales), ids, axis=0))

    def linear(self, x, part):
        weight = self.constant(f"{part}.weight_t", self.state[f"{part}.weight"].T)
        return self.op("Add", self.op("MatMul", x, weight), self.constant(f"{part}.bias", self.state[f"{part}.bias"]))

    def normal(self, x, part):
        weight, bias = (self.constant(f"{part}.{kind}", self.state[f"{part}.{kind}"]) for kind in ("weight", "bias"))
        return self.op("LayerNormalization", x, weight, bias, axis=-1, epsilon=1e-12)

    def gelu(self, x):
        # In this form the library finds it, and computes it in one go.
        error = self.op("Erf", self.op("Div", x, "root_two"))
        return self.op("Mul", self.op("Mul", x, self.op("Add", error, "one")), "half")

    def split(self, x, order):
        return self.op("Transpose", self.op("Reshape", x, "by_head"), perm=order)

    def layer(self, x, hidden_mask, place):
        part = f"layers.{place}"
        q = self.split(self.linear(x, f"{part}.q"), [0, 2, 1, 3])
        k = self.split(self.linear(x, f"{part}.k"), [0, 2, 3, 1])
        v = self.split(self.linear(x, f"{part}.v"), [0, 2, 1, 3])
        scores = self.op("Add", self.op("Mul", self.op("MatMul", q, k), "shrink"), hidden_mask)
        mixed = self.op("Transpose", self.op("MatMul", self.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
        attended = self.linear(self.op("Reshape", mixed, "by_token"), f"{part}.ao")
        x = self.normal(self.op("Add", x, attended), f"{part}.aln")
        inner = self.gelu(self.linear(x, f"{part}.fi"))
        return self.normal(self.op("Add", x, self.linear(inner, f"{part}.fo")), f"{part}.oln")

    def model(self):
        each = self.hidden // self.heads
        for name, value in (("root_two", 2**0.5), ("one", 1.0), ("half", 0.5), ("shrink", each**-0.5), ("far", -1e4)):
            self.constant(name, np.array(value, np.float32))
        for name, value in (("by_head", [0, 0, self.heads, each]), ("by_token", [0, 0, self.hidden]), ("from", [0]), ("axis", [0]), ("second", [1]), ("last", [2]), ("middle", [1, 2])):
            self.constant(name, np.array(value, np.int64))
        words = self.words("ids")
        tokens = self.op("Gather", self.op("Shape", "ids"), "second", axis=0)
        places = self.op("Slice", self.constant("pos.weight", self.state["pos.weight"]), "from", tokens, "axis")
        x = self.normal(self.op("Add", words, places), "ln")
        there = self.op("Cast", "mask", to=TensorProto.FLOAT)
        hidden_mask = self.op("Mul", self.op("Unsqueeze", self.op("Sub", "one", there), "middle"), "far")
        for place in range(self.layers):
            x = self.layer(x, hidden_mask, place)
        weighted = self.op("ReduceSum", self.op("Mul", x, self.op("Unsqueeze", there, "last")), "second", keepdims=0)
        mean = self.op("Div", weighted, self.op("ReduceSum", there, "second", keepdims=1))
        logits = self.op("Identity", self.linear(mean, "out"))
        self.nodes[-1].output[0] = "logits"
        outputs = self.state["out.bias"].shape[0]
        graph = helper.make_graph(
            self.nodes,
            "deep",
            [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "tokens"]) for name in ("ids", "mask")],
            [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["texts", outputs])],
            list(self.constants.values()),
        )
        assert logits.startswith("identity")
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="flakjacket")
        made.ir_version = 8
        onnx.checker.check_model(made)
        return made


def main(folder):
    state = dict(np.load(os.path.join(folder, "learnt.npz")))
    full, half, small = (os.path.join(folder, f"{name}.onnx") for name in ("full", "half", "small"))
    onnx.save(build(state, False), full)
    onnx.save(build(state, True), half)
    # Products of two full bytes overflow on processors without VNNI: one bit is left out.
    quantize_dynamic(half, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul"])
    os.remove(half)
    print(json.dumps({"full": os.path.getsize(full), "small": os.path.getsize(small)}))


if __name__ == "__main__":
    main(*sys.argv[1:2])
