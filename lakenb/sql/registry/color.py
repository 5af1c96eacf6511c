"""Color functions (Trino: "Color functions"), and sizes of data written as text."""

from __future__ import annotations

from lakenb.sql.kernels import loader
from lakenb.sql.registry.model import Call, Family, Function, Kernel
from lakenb.values.types import VARCHAR, DataType

_f = Family("color").function
_sizes = Family("string").function

_LONGEST = 2**31 - 1
_ENDS = "'#ff0000', '#00ff00'"
_ESCAPES = 15
"""Letters that begin and end a color."""


def _render_type(call: Call) -> DataType:
    length = call.args[0].type.params
    return DataType("varchar", (min(length[0] + _ESCAPES, _LONGEST),)) if length else VARCHAR


FUNCTIONS: tuple[Function, ...] = (
    _f("color(varchar(x)) -> color", "color_kernel({0})", kernels="color_kernel", rows=True)
    .also(
        "color(double, color, color) -> color",
        "color_between_kernel({0}, {1}, {2})",
        kernels="color_between_kernel",
    )
    .also(
        "color(double, double, double, color, color) -> color",
        "color_within_kernel({0}, {1}, {2}, {3}, {4})",
        kernels="color_within_kernel",
    ),
    _f(
        "rgb(bigint, bigint, bigint) -> color",
        "rgb_kernel({0}, {1}, {2})",
        kernels="rgb_kernel",
        rows=True,
    ),
    _f(
        "bar(double, bigint) -> varchar",
        f"bar_kernel({{0}}, {{1}}, {_ENDS})",
        kernels="bar_kernel",
        rows=True,
    ).also(
        "bar(double, bigint, color, color) -> varchar",
        "bar_kernel({0}, {1}, {2}, {3})",
        kernels="bar_kernel",
    ),
    _f(
        "render(boolean) -> varchar(16)",
        "render_boolean_kernel({0})",
        kernels="render_boolean_kernel",
        rows=True,
    )
    .also(
        "render(bigint, color) -> varchar(35)",
        "render_kernel(CAST({0} AS VARCHAR), {1})",
        kernels="render_kernel",
    )
    .also(
        "render(double, color) -> varchar(41)",
        "render_double_kernel({0}, {1})",
        kernels="render_double_kernel",
    )
    .also(
        "render(varchar(x), color) -> varchar(y)",
        "render_kernel({0}, {1})",
        returns=_render_type,
        kernels="render_kernel",
    ),
    *(
        _sizes(
            f"{name}(varchar(x)) -> decimal(38,0)",
            "data_size_kernel({0})",
            kernels="data_size_kernel",
            rows=True,
        )
        for name in ("parse_data_size", "parse_presto_data_size")
    ),
)


def _kernel(name: str, function: str, *parameters: str) -> Kernel:
    return Kernel(f"{name}_kernel", parameters, "VARCHAR", loader("color", function))


KERNELS: tuple[Kernel, ...] = (
    _kernel("color", "color", "VARCHAR"),
    _kernel("color_between", "between", "DOUBLE", "VARCHAR", "VARCHAR"),
    _kernel("color_within", "within", "DOUBLE", "DOUBLE", "DOUBLE", "VARCHAR", "VARCHAR"),
    _kernel("rgb", "rgb", "BIGINT", "BIGINT", "BIGINT"),
    _kernel("bar", "bar", "DOUBLE", "BIGINT", "VARCHAR", "VARCHAR"),
    _kernel("render_boolean", "render_boolean", "BOOLEAN"),
    _kernel("render", "render", "VARCHAR", "VARCHAR"),
    _kernel("render_double", "render", "DOUBLE", "VARCHAR"),
    Kernel("data_size_kernel", ("VARCHAR",), "DECIMAL(38,0)", loader("data_size", "data_size")),
)
