"""A ``sounddevice`` without a sound card: a device list that freezes like the real one."""

from __future__ import annotations

import types


def device_info(name, host_api=0, inputs=2, rate=48000.0, outputs=0):
    return {
        "name": name,
        "hostapi": host_api,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "default_samplerate": rate,
        "default_low_input_latency": 0.01,
    }


class FakePortAudio(types.ModuleType):
    """As much of ``sounddevice`` as listing and restarting need."""

    class PortAudioError(Exception):
        pass

    def __init__(self):
        super().__init__("sounddevice")
        self.plugged = []
        self.host_apis = ("ALSA", "JACK")
        self.default = types.SimpleNamespace(device=[-1, -1])
        self.starts = 1
        self.refuses_to_start = False
        self._initialized = 1
        self._frozen = []

    def _initialize(self):
        if self.refuses_to_start:
            raise self.PortAudioError("Unanticipated host error", -9999)
        self._frozen = list(self.plugged)
        self._initialized += 1
        self.starts += 1

    def _exit_handler(self):
        self._terminate()

    def _terminate(self):
        self._initialized -= 1

    def query_devices(self):
        return tuple(self._frozen)

    def query_hostapis(self):
        none = {"default_input_device": -1, "default_output_device": -1}
        return tuple({"name": name, **none} for name in self.host_apis)
