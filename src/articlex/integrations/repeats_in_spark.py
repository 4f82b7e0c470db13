"""Repeats across all partitions of a Spark DataFrame, found as `dedup` finds them in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from articlex.batch.dedup import ALIKE, BANDS, SIGNATURE, Dedup, exact_key, signature
from articlex.extras import needs

if TYPE_CHECKING:
    from pyspark.sql import Column, DataFrame

IN_BAND = SIGNATURE // BANDS
MOST_STEPS = 10  # to the story that stands for all: each doubles the length of chains that is followed


def without_repeats(rows: DataFrame, how: Dedup) -> DataFrame:
    """Rows of articles less the repeats: of each story the row with the first address, the others in
    `also_at`. What is near hangs together by chains, so a story may stand for a few more than in a batch.

    Give it rows that were written and read again, or cached: it goes over them several times.
    """
    from pyspark.sql import functions as f

    is_story = f.coalesce(f.size("body"), f.lit(0)) > 0
    keyed = (
        rows.where(is_story)
        .withColumn("key", _fingerprint(how)("text"))
        .withColumn("story", f.col("key.story"))
    )
    if how == "near":
        leaders = _leaders(keyed.select("key.*").dropDuplicates(["story"]))
        keyed = keyed.join(leaders, "story", "left").withColumn("story", f.coalesce("leader", "story"))
    place = f.coalesce("page_url", "id")
    whole = f.struct(*rows.columns)
    stories = keyed.groupBy("story").agg(
        f.min_by(whole, place).alias("row"), f.array_sort(f.collect_list(place)).alias("places")
    )
    others = f.slice("places", 2, f.greatest(f.size("places") - 1, f.lit(1)))
    first = stories.withColumn("row", f.col("row").withField("also_at", others)).select("row.*")
    return first.unionByName(rows.where(~is_story))


def _fingerprint(how: Dedup) -> Any:
    """A function on columns: the key of a text, and its signature where it is to be compared."""
    with needs("spark"):
        import pandas as pd
        from pyspark.sql.pandas.functions import pandas_udf

    def fingerprint(texts: pd.Series) -> pd.DataFrame:
        signatures = [signature(text) if how == "near" else None for text in texts]
        columns = {
            "story": [exact_key(text).hex() for text in texts],
            "signature": [made and list(made.digest()) for made in signatures],
        }
        return pd.DataFrame(columns)

    fingerprint.__annotations__ = {"texts": pd.Series, "return": pd.DataFrame}  # Spark needs more than names
    return pandas_udf(fingerprint, "story string, signature array<bigint>")


def _leaders(stories: DataFrame) -> DataFrame:
    """For each story that is like another, the one that stands for all that hang together."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    def band(number: Column) -> Column:
        return f.struct(
            number.alias("n"), f.slice("signature", number * IN_BAND + 1, IN_BAND).alias("hashes")
        )

    bands = f.transform(f.sequence(f.lit(0), f.lit(BANDS - 1)), band)
    together = Window.partitionBy("band")
    same = f.zip_with("signature", "its_signature", lambda mine, its: (mine == its).cast("int"))
    alike = f.aggregate(same, f.lit(0), lambda total, one: total + one) >= ALIKE * SIGNATURE
    met = (
        stories.where("signature is not null")
        .withColumn("band", f.explode(bands))
        .withColumn("leader", f.min("story").over(together))
        .withColumn("its_signature", f.min_by("signature", "story").over(together))
    )
    leaders = (
        met.where((f.col("leader") < f.col("story")) & alike)
        .groupBy("story")
        .agg(f.min("leader").alias("leader"))
    )
    return _followed(leaders)


def _followed(leaders: DataFrame) -> DataFrame:
    """Leaders of leaders, until there are none."""
    from pyspark.sql import functions as f

    for _ in range(MOST_STEPS):
        further = leaders.select(f.col("story").alias("leader"), f.col("leader").alias("next"))
        longer = leaders.join(further, "leader", "left").cache()
        leaders = longer.select("story", f.coalesce("next", "leader").alias("leader"))
        if longer.where("next is not null").isEmpty():
            break
    return leaders
