import pytest

from lakenb.errors import AlreadyExists, EntityNotFound
from lakenb.eventbridge.schedule.model import Schedule
from lakenb.eventbridge.schedule.service import Scheduler
from lakenb.eventbridge.schedule.store import Schedules

HOUR = 3_600.0
START = 1_000 * HOUR


class _Run:
    def __init__(self):
        self.over, self.stopped = False, False

    def ended(self):
        return self.over

    def stop(self):
        self.stopped = True


class _Starter:
    def __init__(self):
        self.runs, self.seen = {}, []

    def start(self, schedule, due):
        self.seen.append((schedule.name, (due - START) / HOUR))
        self.runs[schedule.name] = _Run()
        return self.runs[schedule.name]

    def left_out(self, schedule, due, *, missed):
        word = "missed" if missed else "overlapped"
        self.seen.append((schedule.name, (due - START) / HOUR, word))


class _World:
    def __init__(self, lake):
        self.now = START
        self.schedules = Schedules(lake)
        self.starter = _Starter()
        self.scheduler = Scheduler(self.schedules, self.starter, lambda: self.now)

    def add(self, name, expression="cron(0 * * * ? *)", missed="once", due=START + HOUR):
        self.schedules.add(Schedule(name, "/n.ipynb", expression, ("--to", "html"), missed, due))

    def at(self, hours):
        self.now = START + hours * HOUR
        self.scheduler.tick()
        seen, self.starter.seen = self.starter.seen, []
        for run in self.starter.runs.values():
            run.over = True
        return seen


@pytest.fixture
def world(tmp_path):
    found = _World(tmp_path)
    yield found
    found.schedules.close()


def test_each_time_is_started_once(world):
    world.add("a")
    assert world.at(0.99) == []
    assert world.at(1) == [("a", 1)]
    assert world.at(1.01) == []
    assert world.at(2) == [("a", 2)]


def test_a_schedule_added_while_it_runs_is_seen(world):
    assert world.at(1) == []
    world.add("late", due=START + 2 * HOUR)
    assert world.at(2) == [("late", 2)]
    world.schedules.remove("late")
    assert world.at(3) == []


def test_missed_times_are_made_up_for_once_or_skipped(world):
    world.add("once", missed="once")
    world.add("skip", missed="skip")
    assert world.at(5.5) == [("once", 1), ("skip", 1, "missed")]
    assert world.at(6) == [("once", 6), ("skip", 6)]


def test_a_few_seconds_late_is_not_missed(world):
    world.add("skip", missed="skip")
    assert world.at(1 + 59 / HOUR) == [("skip", 1)]


def test_no_overlap_of_one_schedule(world):
    world.add("a")
    world.add("b", due=START + 2 * HOUR)
    world.now = START + HOUR
    world.scheduler.tick()
    world.now = START + 2 * HOUR
    world.scheduler.tick()
    assert world.starter.seen == [("a", 1), ("a", 2, "overlapped"), ("b", 2)]
    assert world.scheduler.running == ["a", "b"]


def test_a_rate_keeps_its_beat(world):
    world.add("r", expression="rate(2 hours)", due=START + HOUR)
    assert world.at(1.01) == [("r", 1)]
    assert world.schedules.get("r").next_due == START + 3 * HOUR
    assert world.at(8) == [("r", 3)]
    assert world.schedules.get("r").next_due == START + 9 * HOUR


def test_the_last_time_is_the_last(world):
    world.add("end", expression="cron(0 * * * ? 1970)", due=365 * 24 * HOUR - HOUR)
    world.now = 365 * 24 * HOUR - HOUR
    world.scheduler.tick()
    assert len(world.starter.seen) == 1
    assert world.schedules.get("end").next_due is None
    world.starter.seen.clear()
    assert world.at(365 * 48) == []


def test_two_schedulers_start_it_once(world, tmp_path):
    other = _Starter()
    twin = Schedules(tmp_path)
    world.add("a")
    [mine] = world.schedules.due(START + HOUR)
    assert twin.claim(mine, START + 2 * HOUR)
    assert not world.schedules.claim(mine, START + 2 * HOUR)
    Scheduler(twin, other, lambda: START + HOUR).tick()
    assert other.seen == []
    twin.close()


def test_stop_ends_what_runs(world):
    world.add("a")
    world.now = START + HOUR
    world.scheduler.tick()
    world.scheduler.stop()
    assert world.starter.runs["a"].stopped
    assert world.scheduler.running == []


def test_names_are_unique_and_a_wrong_one_is_named(world):
    world.add("sales")
    with pytest.raises(AlreadyExists, match="'sales'"):
        world.add("sales")
    with pytest.raises(EntityNotFound, match="Did you mean 'sales'"):
        world.schedules.get("sale")
    with pytest.raises(EntityNotFound, match="SCHEDULE_NOT_FOUND"):
        world.schedules.remove("other")


def test_a_schedule_comes_back_as_it_was(world, tmp_path):
    kept = Schedule("x", "/a b/ü.ipynb", "rate(1 day)", ("-p", "q", 'it\'s "%" 1'), "skip", 5.5)
    world.schedules.add(kept)
    again = Schedules(tmp_path)
    assert again.get("x") == kept
    again.close()
