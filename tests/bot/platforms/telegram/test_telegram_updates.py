import asyncio

from telegram import Chat, Message, Update, User

from bot.platforms.telegram.updates import InOrderPerPerson


def update(number: int, user: int) -> Update:
    message = Message(
        number,
        date=None,
        chat=Chat(user, "private"),
        from_user=User(user, "x", is_bot=False),  # type: ignore[arg-type]
    )
    return Update(number, message=message)


async def test_one_persons_updates_run_in_order_and_different_people_at_once() -> None:
    processor = InOrderPerPerson()
    gate = asyncio.Event()
    begun: list[int] = []

    async def work(number: int) -> None:
        begun.append(number)
        if number == 1:
            await gate.wait()

    tasks = [
        asyncio.create_task(processor.process_update(update(number, user), work(number)))
        for number, user in ((1, 7), (2, 7), (3, 7), (4, 8))
    ]
    await tasks[3]
    assert begun == [1, 4]
    gate.set()
    await asyncio.gather(*tasks)
    assert begun == [1, 4, 2, 3]


async def test_a_failed_update_lets_the_next_one_run() -> None:
    processor = InOrderPerPerson()
    done: list[int] = []

    async def fail() -> None:
        raise RuntimeError

    async def work() -> None:
        done.append(1)

    results = await asyncio.gather(
        processor.process_update(update(1, 7), fail()),
        processor.process_update(update(2, 7), work()),
        return_exceptions=True,
    )
    assert isinstance(results[0], RuntimeError)
    assert done == [1]


async def test_an_update_from_nobody_is_processed() -> None:
    done: list[int] = []

    async def work() -> None:
        done.append(1)

    await InOrderPerPerson().process_update(Update(1), work())
    assert done == [1]
