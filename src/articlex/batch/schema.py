"""The columns of the output, typed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from articlex.article import Article
from articlex.extras import needs

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql.types import StructType

_NEVER_SOURCED = ("body", "notes", "live_entries", "language", "url", "sources")


def arrow_schema() -> pa.Schema:
    """The Arrow schema of rows; `sources` is a struct with a field for each field of an article."""
    with needs("batch"):
        import pyarrow as pa
    text, whole, flag = pa.string(), pa.int32(), pa.bool_()
    block, shown, caption = _parts()
    insert = _struct(before=whole, kind=text, text=text, **shown)
    entry = _struct(published=text, headline=text, blocks=pa.list_(_struct(**block, **shown)))
    sourced = [name for name in Article.__dataclass_fields__ if name not in _NEVER_SOURCED]
    types = dict.fromkeys(("id", "page_url", "fetched", "error"), text)
    types |= {"also_at": pa.list_(text)}
    types |= dict.fromkeys(Article.__dataclass_fields__, text)
    types |= {
        "dateline": _struct(text=text, places=pa.list_(text), agency=text, date=text),
        "byline": pa.list_(text),
        "authors": pa.list_(_struct(name=text, url=text, kind=text, role=text)),
        "body": pa.list_(_struct(**block)),
        "inserts": pa.list_(insert),
        "captions": pa.list_(caption),
        "notes": pa.list_(_struct(kind=text, text=text)),
        "live_entries": pa.list_(entry),
        "breadcrumbs": pa.list_(_struct(name=text, url=text)),
        "tags": pa.list_(text),
        "is_free": flag,
        "confidence": pa.float64(),
        "word_count": whole,
        "sources": _struct(**dict.fromkeys(sourced, text)),
        "text": text,
    }
    return pa.schema(list(types.items()))


def _struct(**members: pa.DataType) -> pa.DataType:
    import pyarrow as pa

    return pa.struct(list(members.items()))


def _parts() -> tuple[dict[str, pa.DataType], dict[str, pa.DataType], pa.DataType]:
    """The columns of a block of text, those that a figure or an embed has besides, and a caption."""
    import pyarrow as pa

    text, whole = pa.string(), pa.int32()
    caption = _struct(text=text, credit=text, image=text, alt=text)
    block = {
        **dict.fromkeys(("kind", "text"), text),
        "level": whole,
        "ordered": pa.bool_(),
        "rows": pa.list_(pa.list_(text)),
        "spans": pa.list_(_struct(kind=text, start=whole, stop=whole, href=text)),
        "caption": text,
        **dict.fromkeys(("header_rows", "header_columns"), whole),
        **dict.fromkeys(("cite", "language", "mark"), text),
        "number": whole,
        "marker": text,
    }
    embed = _struct(kind=text, url=text, host=text, title=text)
    return block, {"figure": caption, "size": pa.list_(whole), "embed": embed}, caption


def table_of(lines: Iterable[bytes]) -> pa.Table:
    """Rows that are lines of JSON as an Arrow table; pyarrow reads them, no Python object is made."""
    with needs("batch"):
        import pyarrow as pa
        from pyarrow import json
    data = b"\n".join(lines)
    schema = arrow_schema()
    if not data:
        return schema.empty_table()
    whole = json.ReadOptions(use_threads=False, block_size=len(data) + 1)
    typed = json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore")
    return json.read_json(pa.BufferReader(data), whole, typed).select(schema.names)


def spark_schema() -> StructType:
    """The same as Spark types."""
    with needs("spark"):
        from pyspark.sql.pandas.types import from_arrow_schema
    return from_arrow_schema(arrow_schema())
