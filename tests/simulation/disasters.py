"""What happens to machines: laptops crash, are copied, put back from a backup, blocked or ruined; so is the office.

Each returns what came of it, for the trace. Where a person of IT would act, she acts here in the way the guide tells.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from fieldapp.domain.center.assignment import ScopeGranted, ScopeRevoked
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH
from fieldapp.protocol.phrases import PHRASES
from fieldapp.store.adoption import Adopted
from fieldapp.sync.renewal import rescue
from tests.fakes.branch import named
from tests.simulation.base import enroll
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.plan import NEW_KINDS
from tests.simulation.programs import program
from tests.simulation.world import World

YEAR_MS = 365 * 86_400_000
SKEWS_MS = (0, 180_000, -3_600_000, 86_400_000, -30 * 86_400_000, 10 * YEAR_MS, -10 * YEAR_MS)
OFFICE_SKEWS_MS = (0, 0, 3_600_000, -3_600_000, 86_400_000)
AGAIN = " again"
"""What a copied laptop is called, after its original."""


def _restart(_world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    laptop.die()
    return "restarted"


def _set_clock(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    clock = laptop.clock
    clock.skew_ms, clock.drift, clock.frozen_ms = SKEWS_MS[pick % len(SKEWS_MS)], 0, 0
    if pick % 5 == 0:
        clock.drift = (5, -5)[pick % 2]
    if pick % 11 == 0:
        clock.frozen_ms = world.time.now_ms
    return "set"


def _backup(_world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    laptop.take_image()
    return "kept"


def _restore(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    """Put an older copy of the disk back; without one there is nothing to put back."""
    if not laptop.images:
        return "no copy"
    laptop.put_back(laptop.images[pick % len(laptop.images)])
    laptop.line.counters.clear()
    laptop.line.forget()
    laptop.cursors.clear()
    laptop.renewed = True
    world.take_stock()
    return "put back"


def _clone(world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    """Copy the disk to a second machine; both go on."""
    name = laptop.name + AGAIN
    if name in world.laptops or laptop.name.endswith(AGAIN) or laptop.ordered:
        return "not now"
    laptop.switch_off()
    folder = f"{laptop.folder.name}-copy-{world.disasters}"
    shutil.copytree(laptop.folder, world.folder / folder)
    laptop.switch_on()
    copy = world.add(name, folder, laptop.user_id)
    copy.renewed = laptop.renewed = True
    world.disasters += 1
    return "copied"


def _ruin(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    """Make the database unreadable; IT enrolls the person anew and saves what the second copy has."""
    if _copied(world, laptop) or blocked(world, laptop):
        return "not now"
    if pick % 2 and not laptop.stopped:  # what she sent last is still under way, and arrives after all is mended
        laptop.line.plan = "ll"
        laptop.sync()
    waiting = {row[0] for row in laptop.rows("SELECT op_id FROM outbox WHERE code IS NULL")}
    raws = laptop.ruin()
    again = _taken_over(world, laptop, raws, waiting)
    laptop.line.deliver_late()
    return again


def _taken_over(world: World, laptop: LaptopUnderTest, raws: list[bytes], waiting: set[bytes]) -> str:
    """Let IT enroll the person anew and save what the second copy has; waiting: what the office had not answered."""
    laptop.renewed = True
    world.laptops.pop(laptop.name)
    world.gone.append(laptop)
    world.take_stock(waiting)
    fresh = _enroll_anew(world, laptop)
    with program(fresh.unknown):
        fresh.sync()
        done = rescue(fresh.book, fresh.line, raws)
    fresh.renewed = True
    assert isinstance(done, Adopted), done
    return f"rescued {done.again}"


def _damage(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    """Harm the database somewhere: that is noticed, and IT saves what the second copy has."""
    if _copied(world, laptop) or blocked(world, laptop):
        return "not now"
    waiting = {row[0] for row in laptop.rows("SELECT op_id FROM outbox WHERE code IS NULL")}
    if not laptop.damage(pick):
        world.unnoticed.append(f"{laptop.name} does not notice that its database is damaged")
    return _taken_over(world, laptop, laptop.rescued(), waiting)


def _damage_second_copy(_world: World, laptop: LaptopUnderTest, pick: int) -> str:
    laptop.damage_second_copy(pick)
    return "harmed"


def _lose_power(_world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    laptop.lose_power()
    return "restarted"


def _set_back(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    """Install an older program on a laptop."""
    if laptop.unknown or world.upgraded:
        return "not now"
    laptop.set_back(sorted(NEW_KINDS)[pick % len(NEW_KINDS)])
    return "older"


def _copied(world: World, laptop: LaptopUnderTest) -> bool:
    return laptop.name.endswith(AGAIN) or laptop.name + AGAIN in world.laptops


def _enroll_anew(world: World, laptop: LaptopUnderTest) -> LaptopUnderTest:
    """Give the person another laptop, with nothing on it yet."""
    world.disasters += 1
    folder = f"{laptop.name}-anew-{world.disasters}"
    with program(world.office.unknown):
        enroll(world.office, laptop.name, laptop.user_id, world.folder / folder, world.names)
    fresh = world.add(laptop.name, folder, laptop.user_id)
    world.office.images.clear()  # copies of the office from before do not know the new laptop
    world.office.keep_copy()
    return fresh


def _order_wipe(world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    """Let the office order that a stolen laptop deletes its records, and a copy of it too."""
    seat_id = laptop.book.enrollment.seat_id
    world.office.order_wipe(seat_id)
    for one in world.laptops.values():
        one.ordered = one.ordered or one.book.enrollment.seat_id == seat_id
    return "ordered"


def obey(world: World, laptop: LaptopUnderTest) -> LaptopUnderTest:
    """Delete what a laptop has if that is due, as its program does after an exchange; return the one in use then.

    Nobody gets another laptop in place of a copy.
    """
    if not laptop.wipe_due():
        return laptop
    world.laptops.pop(laptop.name)
    laptop.switch_off()
    shutil.rmtree(laptop.folder)
    world.gone.append(laptop)
    world.wiped.append((laptop.book.enrollment.seat_id, world.office.epoch))
    return laptop if laptop.name.endswith(AGAIN) else _enroll_anew(world, laptop)


def _disk_full(_world: World, laptop: LaptopUnderTest, pick: int) -> str:
    laptop.fuse.set(1 + pick % 4, after=False, full=True)
    return "full"


def _revoke(world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    return "blocked" if world.office.revoke(laptop.book.enrollment.seat_id, "lost") else "blocked already"


def _upgrade(_world: World, laptop: LaptopUnderTest, _pick: int) -> str:
    laptop.upgrade()
    return "upgraded"


def _office_backup(world: World, _laptop: LaptopUnderTest, _pick: int) -> str:
    world.office.keep_copy()
    return "kept"


def _office_restore(world: World, _laptop: LaptopUnderTest, pick: int) -> str:
    return _restored(world, pick, told=False)


def _office_restored(world: World, _laptop: LaptopUnderTest, pick: int) -> str:
    return _restored(world, pick, told=True)


def _restored(world: World, pick: int, *, told: bool) -> str:
    """Put the office back; told: by its own command, which gives the log a new epoch."""
    if not world.office.images:
        return "no copy"
    world.office.put_back(pick % len(world.office.images), told=told)
    world.bare_restores += not told
    for laptop in world.laptops.values():
        laptop.cursors.clear()
        laptop.line.forget()
        laptop.line.sent.clear()  # what the office has lost is not sent again by a copy of it that was under way
    world.take_stock()
    return "put back"


def _office_clock(world: World, _laptop: LaptopUnderTest, pick: int) -> str:
    world.time.skew_ms = OFFICE_SKEWS_MS[pick % len(OFFICE_SKEWS_MS)]
    return "set"


def _office_dictionary(world: World, _laptop: LaptopUnderTest, pick: int) -> str:
    """Let the office's program pack with a dictionary that laptops do not have."""
    world.office.phrases = bytes(reversed(PHRASES)) if pick % 3 else b""
    return "another"


def _office_upgrade(world: World, _laptop: LaptopUnderTest, _pick: int) -> str:
    world.office.upgrade()
    return "upgraded"


def _grant(world: World, laptop: LaptopUnderTest, pick: int) -> str:
    """Let the office grant or end what the person sees besides the own centers."""
    scope = (WHOLE, named("center"), named("her center"))[pick % 3]
    body = ScopeRevoked(scope) if pick // 3 % 2 else ScopeGranted(scope)
    day = world.time() // 86_400_000
    (verdict,) = world.office.record([Intent(body, laptop.user_id, BRANCH, day)])
    return verdict.code.name


HAPPENS: dict[str, Callable[[World, LaptopUnderTest, int], str]] = {
    "crash": _restart,
    "restart": _restart,
    "clock": _set_clock,
    "backup": _backup,
    "restore": _restore,
    "clone": _clone,
    "ruin": _ruin,
    "disk full": _disk_full,
    "revoke": _revoke,
    "upgrade": _upgrade,
    "office backup": _office_backup,
    "office restore": _office_restore,
    "office clock": _office_clock,
    "office upgrade": _office_upgrade,
    "grant": _grant,
    "wipe order": _order_wipe,
    "damage": _damage,
    "damaged second copy": _damage_second_copy,
    "power cut": _lose_power,
    "older program": _set_back,
    "office restored": _office_restored,
    "office dictionary": _office_dictionary,
}


def blocked(world: World, laptop: LaptopUnderTest) -> bool:
    """Tell whether the office has blocked a laptop."""
    seat = world.office.seats().get(Id(laptop.book.enrollment.seat_id))
    return seat is not None and seat.status != 1


def mend(world: World, laptop: LaptopUnderTest) -> str:
    """Let the person go to the branch: IT gives a code, and the laptop goes on in a new epoch."""
    laptop.code = laptop.code or world.office.code_for(laptop.user_id)
    return laptop.renew()
