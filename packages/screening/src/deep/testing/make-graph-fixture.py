"""Writes tiny.fixture.onnx: a graph of the shape of a deep model's, small enough to know its logits by heart.

    pip install onnx==1.23.2
    python make-graph-fixture.py tiny.fixture.onnx

The logits of a text are the mean of the rows of its ids, and a bias. The rows belong to the pieces of tiny-model.ts.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

ROWS = [[0, 0], [0, 0], [0, 0], [0, 3], [0, 0], [3, 0], [-3, 0], [0, 6]]
BIAS = [0.5, -1]

nodes = [
    helper.make_node("Gather", ["rows", "ids"], ["read"]),
    helper.make_node("Cast", ["mask"], ["kept"], to=TensorProto.FLOAT),
    helper.make_node("Unsqueeze", ["kept", "last"], ["column"]),
    helper.make_node("Mul", ["read", "column"], ["weighed"]),
    helper.make_node("ReduceSum", ["weighed", "middle"], ["sums"], keepdims=0),
    helper.make_node("ReduceSum", ["column", "middle"], ["counts"], keepdims=0),
    helper.make_node("Div", ["sums", "counts"], ["means"]),
    helper.make_node("Add", ["means", "bias"], ["logits"]),
]
constants = {"rows": np.float32(ROWS), "bias": np.float32(BIAS), "last": np.int64([2]), "middle": np.int64([1])}
graph = helper.make_graph(
    nodes,
    "tiny",
    [helper.make_tensor_value_info(name, TensorProto.INT64, ["texts", "tokens"]) for name in ("ids", "mask")],
    [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["texts", len(BIAS)])],
    [numpy_helper.from_array(value, name) for name, value in constants.items()],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
onnx.checker.check_model(model)
with open(sys.argv[1], "wb") as file:
    file.write(model.SerializeToString(deterministic=True))
