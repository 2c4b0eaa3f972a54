"""export.py FOLDER: writes the learnt network as full.onnx and, with weights of 8 bits, as small.onnx."""
import json
import os
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from onnxruntime.quantization import QuantType, quantize_dynamic

OPSET = 17
# The operators that the library has beside the standard ones: attention in one go is a sixth of the time quicker.
OWN = "com.microsoft"


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

    def layer(self, x, mask, place):
        part = f"layers.{place}"
        weight = np.concatenate([self.state[f"{part}.{one}.weight"] for one in "qkv"]).T
        bias = np.concatenate([self.state[f"{part}.{one}.bias"] for one in "qkv"])
        given = (self.constant(f"{part}.qkv.weight_t", weight), self.constant(f"{part}.qkv.bias", bias))
        mixed = self.op("Attention", x, *given, mask, domain=OWN, num_heads=self.heads)
        attended = self.linear(mixed, f"{part}.ao")
        x = self.normal(self.op("Add", x, attended), f"{part}.aln")
        inner = self.gelu(self.linear(x, f"{part}.fi"))
        return self.normal(self.op("Add", x, self.linear(inner, f"{part}.fo")), f"{part}.oln")

    def model(self):
        for name, value in (("root_two", 2**0.5), ("one", 1.0), ("half", 0.5)):
            self.constant(name, np.array(value, np.float32))
        for name, value in (("from", [0]), ("axis", [0]), ("second", [1]), ("last", [2])):
            self.constant(name, np.array(value, np.int64))
        words = self.words("ids")
        tokens = self.op("Gather", self.op("Shape", "ids"), "second", axis=0)
        places = self.op("Slice", self.constant("pos.weight", self.state["pos.weight"]), "from", tokens, "axis")
        x = self.normal(self.op("Add", words, places), "ln")
        there = self.op("Cast", "mask", to=TensorProto.FLOAT)
        short_mask = self.op("Cast", "mask", to=TensorProto.INT32)
        for place in range(self.layers):
            x = self.layer(x, short_mask, place)
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
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(OWN, 1)], producer_name="flakjacket")
        made.ir_version = 8
        onnx.checker.check_model(made)
        return made


def optimise(rough, small):
    """Joins operators once and for all: the library would do it at every start, and one of its joints, left out here, is slow."""
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = small
    InferenceSession(rough, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])


def main(folder):
    state = dict(np.load(os.path.join(folder, "learnt.npz")))
    full, half, rough, small = (os.path.join(folder, f"{name}.onnx") for name in ("full", "half", "rough", "small"))
    onnx.save(build(state, False), full)
    onnx.save(build(state, True), half)
    # Products of two full bytes overflow on processors without VNNI: one bit is left out.
    options = {"per_channel": True, "reduce_range": True, "extra_options": {"DefaultTensorType": TensorProto.FLOAT}}
    quantize_dynamic(half, rough, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Attention"], **options)
    optimise(rough, small)
    for path in (half, rough):
        os.remove(path)
    print(json.dumps({"full": os.path.getsize(full), "small": os.path.getsize(small)}))


if __name__ == "__main__":
    main(*sys.argv[1:2])
