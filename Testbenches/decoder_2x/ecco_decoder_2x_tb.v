// Replays a recorded run of ecco_decoder_2x and compares its outputs in every cycle. Generated.
`default_nettype none

module ecco_decoder_2x_tb;
  reg clock;
  reg reset;
  reg in_valid;
  reg [511:0] in_block;
  reg [7:0] in_tag;
  reg out_ready;
  wire in_ready;
  wire out_valid;
  wire [1023:0] out_values;
  wire [7:0] out_tag;
  wire [1:0] out_status;

  // Inputs, expected outputs, and the outputs that are compared; the outputs' mask lowest.
  reg [2619:0] rows [0:64];
  reg [2619:0] row;
  integer cycle;
  integer errors;

  ecco_decoder_2x dut (
    .clock(clock),
    .reset(reset),
    .in_valid(in_valid),
    .in_block(in_block),
    .in_tag(in_tag),
    .out_ready(out_ready),
    .in_ready(in_ready),
    .out_valid(out_valid),
    .out_values(out_values),
    .out_tag(out_tag),
    .out_status(out_status)
  );

  initial begin
    $readmemh("decoder_2x_vectors.hex", rows);
    errors = 0;
    clock = 1'b0;
    for (cycle = 0; cycle < 65; cycle = cycle + 1) begin
      row = rows[cycle];
      reset = row[2088];
      in_valid = row[2092];
      in_block = row[2607:2096];
      in_tag = row[2615:2608];
      out_ready = row[2616];
      #5;
      if (((in_ready ^ row[1044]) & row[0]) !== 1'd0) begin
        if (errors < 10)
          $display("cycle %0d: in_ready is %h, expected %h", cycle, in_ready, row[1044]);
        errors = errors + 1;
      end
      if (((out_valid ^ row[1048]) & row[4]) !== 1'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_valid is %h, expected %h", cycle, out_valid, row[1048]);
        errors = errors + 1;
      end
      if (((out_values ^ row[2075:1052]) & row[1031:8]) !== 1024'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_values is %h, expected %h", cycle, out_values, row[2075:1052]);
        errors = errors + 1;
      end
      if (((out_tag ^ row[2083:2076]) & row[1039:1032]) !== 8'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_tag is %h, expected %h", cycle, out_tag, row[2083:2076]);
        errors = errors + 1;
      end
      if (((out_status ^ row[2085:2084]) & row[1041:1040]) !== 2'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_status is %h, expected %h", cycle, out_status, row[2085:2084]);
        errors = errors + 1;
      end
      clock = 1'b1;
      #5;
      clock = 1'b0;
    end
    if (errors == 0) $display("PASS: %0d cycles", cycle);
    else $display("FAIL: %0d differences", errors);
    $finish;
  end
endmodule

`default_nettype wire
