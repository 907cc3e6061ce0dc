"""The colors of the three themes, as values; nothing here needs a running Qt."""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """What a person chooses in the settings."""

    LIGHT = "light"
    DARK = "dark"
    SUN = "sun"


class Tone(StrEnum):
    """What a colored thing means; never shown by color alone."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    DRAFT = "draft"
    MUTE = "mute"


@dataclass(frozen=True)
class ToneColors:
    """Text, fill behind it, and the line around the fill."""

    text: str
    soft: str
    line: str


@dataclass(frozen=True)
class Tokens:
    """One theme. Every color in the window comes from here."""

    canvas: str
    surface: str
    sunken: str
    border: str
    row: str
    border2: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    sel: str
    edit: str
    nav: str
    nav_sel: str
    nav_text: str
    nav_muted: str
    nav_title: str
    nav_accent: str
    badge: str
    on_badge: str
    dimmer: str
    ok: ToneColors
    warn: ToneColors
    bad: ToneColors
    info: ToneColors
    draft: ToneColors
    mute: ToneColors
    ages: tuple[str, str, str, str, str]
    focus_px: int

    def tone(self, tone: Tone) -> ToneColors:
        match tone:
            case Tone.OK:
                return self.ok
            case Tone.WARN:
                return self.warn
            case Tone.BAD:
                return self.bad
            case Tone.INFO:
                return self.info
            case Tone.DRAFT:
                return self.draft
            case Tone.MUTE:
                return self.mute


LIGHT = Tokens(
    canvas="#F1F4F8",
    surface="#FFFFFF",
    sunken="#F7F9FB",
    border="#D5DBE4",
    row="#E6EAF0",
    border2="#7B8799",
    text="#111827",
    text2="#465064",
    text3="#5F6B80",
    accent="#1B57C9",
    on_accent="#FFFFFF",
    sel="#E3EDFD",
    edit="#FFFBEB",
    nav="#14203A",
    nav_sel="#26365A",
    nav_text="#C7D1E4",
    nav_muted="#93A1BC",
    nav_title="#FFFFFF",
    nav_accent="#7FAAFF",
    badge="#F5BE5B",
    on_badge="#3A2300",
    dimmer="#780B1220",
    ok=ToneColors("#0A6B3D", "#E4F6EC", "#9AD6B5"),
    warn=ToneColors("#8A4B00", "#FFF3DC", "#EBC583"),
    bad=ToneColors("#B3261E", "#FDECEA", "#F1B0AB"),
    info=ToneColors("#1B57C9", "#E8F0FE", "#A9C5F7"),
    draft=ToneColors("#6B2FB3", "#F3ECFC", "#D2BBF0"),
    mute=ToneColors("#465064", "#EDF0F4", "#CBD3DE"),
    ages=("#F3D49B", "#E9AE55", "#D67A2B", "#BB4420", "#861A1A"),
    focus_px=2,
)

DARK = Tokens(
    canvas="#0E131D",
    surface="#171E2B",
    sunken="#121925",
    border="#2C374A",
    row="#232D3E",
    border2="#6B7A94",
    text="#E9EDF4",
    text2="#B3BED0",
    text3="#97A4B9",
    accent="#7FAAFF",
    on_accent="#0B1426",
    sel="#1D3050",
    edit="#2B2716",
    nav="#0A0F18",
    nav_sel="#1E2A42",
    nav_text="#B3BED0",
    nav_muted="#8491A8",
    nav_title="#FFFFFF",
    nav_accent="#7FAAFF",
    badge="#F5BE5B",
    on_badge="#3A2300",
    dimmer="#A0000000",
    ok=ToneColors("#6FD6A0", "#12301F", "#27573C"),
    warn=ToneColors("#F2BE6A", "#352610", "#624715"),
    bad=ToneColors("#FF9C94", "#3A1B1A", "#6C302D"),
    info=ToneColors("#8FB4FF", "#1B2C4D", "#34507F"),
    draft=ToneColors("#CDB2F5", "#2B2140", "#4D3B70"),
    mute=ToneColors("#B3BED0", "#242E3F", "#3A4760"),
    ages=("#6B5426", "#A3762B", "#D08335", "#E8694A", "#FF9C94"),
    focus_px=2,
)

SUN = Tokens(
    canvas="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    border="#5F6B80",
    row="#B8C2CF",
    border2="#5F6B80",
    text="#000000",
    text2="#2B3442",
    text3="#2B3442",
    accent="#0B3FA8",
    on_accent="#FFFFFF",
    sel="#E3EDFD",
    edit="#FFFBEB",
    nav="#14203A",
    nav_sel="#26365A",
    nav_text="#FFFFFF",
    nav_muted="#C7D1E4",
    nav_title="#FFFFFF",
    nav_accent="#7FAAFF",
    badge="#F5BE5B",
    on_badge="#3A2300",
    dimmer="#780B1220",
    ok=ToneColors("#0A6B3D", "#E4F6EC", "#5F6B80"),
    warn=ToneColors("#8A4B00", "#FFF3DC", "#5F6B80"),
    bad=ToneColors("#B3261E", "#FDECEA", "#5F6B80"),
    info=ToneColors("#0B3FA8", "#E8F0FE", "#5F6B80"),
    draft=ToneColors("#6B2FB3", "#F3ECFC", "#5F6B80"),
    mute=ToneColors("#2B3442", "#EDF0F4", "#5F6B80"),
    ages=LIGHT.ages,
    focus_px=3,
)

SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.SUN: SUN}


def luminance(color: str) -> float:
    """Relative luminance of #RRGGBB as WCAG 2.2 defines it, 0 to 1."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two opaque colors as WCAG 2.2 defines it, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
