"""A checked run of the 4x decoder in cocotb: a driver, a receiver that stalls, a monitor and a scoreboard
beside a golden model, on a scenario from a file. Prints the processor time without the build."""

import json
import os
import time
from collections import deque

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from golden import Golden

WRITE_LATENCY = 6  # Cycles from a write to the first block that it has effect on.


class Bench:
    def __init__(self, dut, scenario):
        self.dut = dut
        self.events = scenario["events"]
        self.departures = scenario["departures"]
        self.golden = Golden()
        self.expected = deque()
        self.checked = self.cycles = 0
        self.done = False

    async def reset(self):
        dut = self.dut
        dut.reset.value = 1
        dut.in_valid.value = dut.write_valid.value = 0
        for _ in range(2):
            await RisingEdge(dut.clock)
        dut.reset.value = 0

    async def drive(self):
        """Offers every block after its gap and holds it until it is taken; writes take cycles of their own."""
        dut, edge = self.dut, RisingEdge(self.dut.clock)
        in_valid, in_ready, in_block = dut.in_valid, dut.in_ready, dut.in_block
        in_tag, in_context = dut.in_tag, dut.in_context
        for event in self.events:
            if "offer" in event:
                words, gap = event["offer"]["payload"], event["offer"]["gap"]
                for _ in range(gap):
                    await edge
                block = sum(word << 64 * index for index, word in enumerate(words[:8]))
                values, status = self.golden.decode(block, words[9])
                in_valid.value = 1
                in_block.value = block
                in_tag.value = words[8]
                in_context.value = words[9]
                await edge
                while not in_ready.value:
                    await edge
                in_valid.value = 0
                self.expected.append((values, words[8], status))
            elif "write" in event:
                words = event["write"]["_0"]
                self.golden.write(words)
                dut.write_valid.value = 1
                dut.write_table.value = words[0]
                dut.write_context.value = words[1]
                dut.write_row.value = words[2]
                dut.write_data.value = words[3] | words[4] << 64 | words[5] << 128 | (words[6] & (1 << 48) - 1) << 192
                await edge
                dut.write_valid.value = 0
            elif "settle" in event:
                for _ in range(WRITE_LATENCY):
                    await edge
        while self.expected:
            await edge
        self.done = True

    async def receive(self):
        """Shows ready and not ready by turns; compares whatever is valid, taken or not."""
        dut, edge = self.dut, RisingEdge(self.dut.clock)
        out_valid, out_ready, out_values = dut.out_valid, dut.out_ready, dut.out_values
        out_tag, out_status = dut.out_tag, dut.out_status
        runs = self.departures or [1]
        index = 0
        while not self.done:
            ready = index % 2 == 0
            out_ready.value = int(ready)
            for _ in range(runs[index % len(runs)]):
                await edge
                self.cycles += 1
                if out_valid.value:
                    values, tag, status = self.expected[0]
                    assert out_values.value == values, f"values of answer {self.checked}"
                    assert out_tag.value == tag, f"tag of answer {self.checked}"
                    assert out_status.value == status, f"status of answer {self.checked}"
                    if ready:
                        self.expected.popleft()
                        self.checked += 1
                if self.done:
                    break
            index += 1


@cocotb.test()
async def checked_run(dut):
    with open(os.environ["SCENARIO"]) as file:
        scenario = json.load(file)
    bench = Bench(dut, scenario)
    start = time.process_time()
    cocotb.start_soon(Clock(dut.clock, 2, "ns").start())
    await bench.reset()
    receiver = cocotb.start_soon(bench.receive())
    await bench.drive()
    await receiver
    seconds = time.process_time() - start
    offers = sum("offer" in event for event in scenario["events"])
    assert bench.checked == offers, f"{bench.checked} of {offers} answers"
    assert int(dut.table_errors.value) == bench.golden.errors
    print(
        f"checked {bench.checked} blocks in {bench.cycles} cycles, {seconds:.3f} s, "
        f"cocotb {cocotb.__version__} on Verilator {os.environ['VERILATOR']}",
        flush=True,
    )
