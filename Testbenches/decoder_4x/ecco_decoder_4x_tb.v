// Replays a recorded run of ecco_decoder_4x and compares its outputs in every cycle. Generated.
`default_nettype none

module ecco_decoder_4x_tb;
  reg clock;
  reg reset;
  reg in_valid;
  reg [511:0] in_block;
  reg [7:0] in_tag;
  reg in_context;
  reg out_ready;
  reg write_valid;
  reg [1:0] write_table;
  reg write_context;
  reg [7:0] write_row;
  reg [239:0] write_data;
  wire in_ready;
  wire out_valid;
  wire [2047:0] out_values;
  wire [7:0] out_tag;
  wire [13:0] out_status;
  wire [3:0] table_errors;

  // Inputs, expected outputs, and the outputs that are compared; the outputs' mask lowest.
  reg [4963:0] rows [0:227];
  reg [4963:0] row;
  integer cycle;
  integer errors;

  ecco_decoder_4x dut (
    .clock(clock),
    .reset(reset),
    .in_valid(in_valid),
    .in_block(in_block),
    .in_tag(in_tag),
    .in_context(in_context),
    .out_ready(out_ready),
    .write_valid(write_valid),
    .write_table(write_table),
    .write_context(write_context),
    .write_row(write_row),
    .write_data(write_data),
    .in_ready(in_ready),
    .out_valid(out_valid),
    .out_values(out_values),
    .out_tag(out_tag),
    .out_status(out_status),
    .table_errors(table_errors)
  );

  initial begin
    $readmemh("decoder_4x_vectors.hex", rows);
    errors = 0;
    clock = 1'b0;
    for (cycle = 0; cycle < 228; cycle = cycle + 1) begin
      row = rows[cycle];
      reset = row[4168];
      in_valid = row[4172];
      in_block = row[4687:4176];
      in_tag = row[4695:4688];
      in_context = row[4696];
      out_ready = row[4700];
      write_valid = row[4704];
      write_table = row[4709:4708];
      write_context = row[4712];
      write_row = row[4723:4716];
      write_data = row[4963:4724];
      #5;
      if (((in_ready ^ row[2084]) & row[0]) !== 1'd0) begin
        if (errors < 10)
          $display("cycle %0d: in_ready is %h, expected %h", cycle, in_ready, row[2084]);
        errors = errors + 1;
      end
      if (((out_valid ^ row[2088]) & row[4]) !== 1'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_valid is %h, expected %h", cycle, out_valid, row[2088]);
        errors = errors + 1;
      end
      if (((out_values ^ row[4139:2092]) & row[2055:8]) !== 2048'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_values is %h, expected %h", cycle, out_values, row[4139:2092]);
        errors = errors + 1;
      end
      if (((out_tag ^ row[4147:4140]) & row[2063:2056]) !== 8'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_tag is %h, expected %h", cycle, out_tag, row[4147:4140]);
        errors = errors + 1;
      end
      if (((out_status ^ row[4161:4148]) & row[2077:2064]) !== 14'd0) begin
        if (errors < 10)
          $display("cycle %0d: out_status is %h, expected %h", cycle, out_status, row[4161:4148]);
        errors = errors + 1;
      end
      if (((table_errors ^ row[4167:4164]) & row[2083:2080]) !== 4'd0) begin
        if (errors < 10)
          $display("cycle %0d: table_errors is %h, expected %h", cycle, table_errors, row[4167:4164]);
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
