from __future__ import annotations

from .._runtime import Model
from .parcel import Parcel


class SendParcelMovedCallbackPayload(Model):
    parcel: Parcel
    place: str
