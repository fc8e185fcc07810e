import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        result = await client.vector_stores.search_vector_store(
            vector_store_id="vs_abc123",
            query=["refund time", "money back"],
            rewrite_query=True,
            max_num_results=5,
            filters={
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "evergreen", "value": True},
                    {
                        "type": "and",
                        "filters": [
                            {"type": "in", "key": "region", "value": ["eu", "uk"]},
                            {"type": "gte", "key": "year", "value": 2024},
                        ],
                    },
                ],
            },
            ranking_options={"ranker": "none", "score_threshold": 0.5},
        )
        print(result)


asyncio.run(main())
