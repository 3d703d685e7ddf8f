// Written by tools/generate/keccakModule.ts from FIPS 202.

/** Low and high half of each round's constant. */
const CONSTANTS = Int32Array.of(
  1,
  0,
  32898,
  0,
  32906,
  -2147483648,
  -2147450880,
  -2147483648,
  32907,
  0,
  -2147483647,
  0,
  -2147450751,
  -2147483648,
  32777,
  -2147483648,
  138,
  0,
  136,
  0,
  -2147450871,
  0,
  -2147483638,
  0,
  -2147450741,
  0,
  139,
  -2147483648,
  32905,
  -2147483648,
  32771,
  -2147483648,
  32770,
  -2147483648,
  128,
  -2147483648,
  32778,
  0,
  -2147483638,
  -2147483648,
  -2147450751,
  -2147483648,
  32896,
  -2147483648,
  -2147483647,
  0,
  -2147450872,
  -2147483648,
);

/** Keccak-f[1600] in place. @param state 25 lanes, the low half of each before its high half */
export function keccakF(state: Int32Array): void {
  let l0 = state[0] ?? 0;
  let h0 = state[1] ?? 0;
  let l1 = state[2] ?? 0;
  let h1 = state[3] ?? 0;
  let l2 = state[4] ?? 0;
  let h2 = state[5] ?? 0;
  let l3 = state[6] ?? 0;
  let h3 = state[7] ?? 0;
  let l4 = state[8] ?? 0;
  let h4 = state[9] ?? 0;
  let l5 = state[10] ?? 0;
  let h5 = state[11] ?? 0;
  let l6 = state[12] ?? 0;
  let h6 = state[13] ?? 0;
  let l7 = state[14] ?? 0;
  let h7 = state[15] ?? 0;
  let l8 = state[16] ?? 0;
  let h8 = state[17] ?? 0;
  let l9 = state[18] ?? 0;
  let h9 = state[19] ?? 0;
  let l10 = state[20] ?? 0;
  let h10 = state[21] ?? 0;
  let l11 = state[22] ?? 0;
  let h11 = state[23] ?? 0;
  let l12 = state[24] ?? 0;
  let h12 = state[25] ?? 0;
  let l13 = state[26] ?? 0;
  let h13 = state[27] ?? 0;
  let l14 = state[28] ?? 0;
  let h14 = state[29] ?? 0;
  let l15 = state[30] ?? 0;
  let h15 = state[31] ?? 0;
  let l16 = state[32] ?? 0;
  let h16 = state[33] ?? 0;
  let l17 = state[34] ?? 0;
  let h17 = state[35] ?? 0;
  let l18 = state[36] ?? 0;
  let h18 = state[37] ?? 0;
  let l19 = state[38] ?? 0;
  let h19 = state[39] ?? 0;
  let l20 = state[40] ?? 0;
  let h20 = state[41] ?? 0;
  let l21 = state[42] ?? 0;
  let h21 = state[43] ?? 0;
  let l22 = state[44] ?? 0;
  let h22 = state[45] ?? 0;
  let l23 = state[46] ?? 0;
  let h23 = state[47] ?? 0;
  let l24 = state[48] ?? 0;
  let h24 = state[49] ?? 0;
  let bl0 = 0;
  let bh0 = 0;
  let bl1 = 0;
  let bh1 = 0;
  let bl2 = 0;
  let bh2 = 0;
  let bl3 = 0;
  let bh3 = 0;
  let bl4 = 0;
  let bh4 = 0;
  let bl5 = 0;
  let bh5 = 0;
  let bl6 = 0;
  let bh6 = 0;
  let bl7 = 0;
  let bh7 = 0;
  let bl8 = 0;
  let bh8 = 0;
  let bl9 = 0;
  let bh9 = 0;
  let bl10 = 0;
  let bh10 = 0;
  let bl11 = 0;
  let bh11 = 0;
  let bl12 = 0;
  let bh12 = 0;
  let bl13 = 0;
  let bh13 = 0;
  let bl14 = 0;
  let bh14 = 0;
  let bl15 = 0;
  let bh15 = 0;
  let bl16 = 0;
  let bh16 = 0;
  let bl17 = 0;
  let bh17 = 0;
  let bl18 = 0;
  let bh18 = 0;
  let bl19 = 0;
  let bh19 = 0;
  let bl20 = 0;
  let bh20 = 0;
  let bl21 = 0;
  let bh21 = 0;
  let bl22 = 0;
  let bh22 = 0;
  let bl23 = 0;
  let bh23 = 0;
  let bl24 = 0;
  let bh24 = 0;
  for (let round = 0; round < 48; round += 2) {
    const cl0 = l0 ^ l5 ^ l10 ^ l15 ^ l20;
    const ch0 = h0 ^ h5 ^ h10 ^ h15 ^ h20;
    const cl1 = l1 ^ l6 ^ l11 ^ l16 ^ l21;
    const ch1 = h1 ^ h6 ^ h11 ^ h16 ^ h21;
    const cl2 = l2 ^ l7 ^ l12 ^ l17 ^ l22;
    const ch2 = h2 ^ h7 ^ h12 ^ h17 ^ h22;
    const cl3 = l3 ^ l8 ^ l13 ^ l18 ^ l23;
    const ch3 = h3 ^ h8 ^ h13 ^ h18 ^ h23;
    const cl4 = l4 ^ l9 ^ l14 ^ l19 ^ l24;
    const ch4 = h4 ^ h9 ^ h14 ^ h19 ^ h24;
    const dl0 = cl4 ^ ((cl1 << 1) | (ch1 >>> 31));
    const dh0 = ch4 ^ ((ch1 << 1) | (cl1 >>> 31));
    const dl1 = cl0 ^ ((cl2 << 1) | (ch2 >>> 31));
    const dh1 = ch0 ^ ((ch2 << 1) | (cl2 >>> 31));
    const dl2 = cl1 ^ ((cl3 << 1) | (ch3 >>> 31));
    const dh2 = ch1 ^ ((ch3 << 1) | (cl3 >>> 31));
    const dl3 = cl2 ^ ((cl4 << 1) | (ch4 >>> 31));
    const dh3 = ch2 ^ ((ch4 << 1) | (cl4 >>> 31));
    const dl4 = cl3 ^ ((cl0 << 1) | (ch0 >>> 31));
    const dh4 = ch3 ^ ((ch0 << 1) | (cl0 >>> 31));
    l0 ^= dl0;
    h0 ^= dh0;
    bl0 = l0;
    bh0 = h0;
    l1 ^= dl1;
    h1 ^= dh1;
    bl10 = (l1 << 1) | (h1 >>> 31);
    bh10 = (h1 << 1) | (l1 >>> 31);
    l2 ^= dl2;
    h2 ^= dh2;
    bl20 = (h2 << 30) | (l2 >>> 2);
    bh20 = (l2 << 30) | (h2 >>> 2);
    l3 ^= dl3;
    h3 ^= dh3;
    bl5 = (l3 << 28) | (h3 >>> 4);
    bh5 = (h3 << 28) | (l3 >>> 4);
    l4 ^= dl4;
    h4 ^= dh4;
    bl15 = (l4 << 27) | (h4 >>> 5);
    bh15 = (h4 << 27) | (l4 >>> 5);
    l5 ^= dl0;
    h5 ^= dh0;
    bl16 = (h5 << 4) | (l5 >>> 28);
    bh16 = (l5 << 4) | (h5 >>> 28);
    l6 ^= dl1;
    h6 ^= dh1;
    bl1 = (h6 << 12) | (l6 >>> 20);
    bh1 = (l6 << 12) | (h6 >>> 20);
    l7 ^= dl2;
    h7 ^= dh2;
    bl11 = (l7 << 6) | (h7 >>> 26);
    bh11 = (h7 << 6) | (l7 >>> 26);
    l8 ^= dl3;
    h8 ^= dh3;
    bl21 = (h8 << 23) | (l8 >>> 9);
    bh21 = (l8 << 23) | (h8 >>> 9);
    l9 ^= dl4;
    h9 ^= dh4;
    bl6 = (l9 << 20) | (h9 >>> 12);
    bh6 = (h9 << 20) | (l9 >>> 12);
    l10 ^= dl0;
    h10 ^= dh0;
    bl7 = (l10 << 3) | (h10 >>> 29);
    bh7 = (h10 << 3) | (l10 >>> 29);
    l11 ^= dl1;
    h11 ^= dh1;
    bl17 = (l11 << 10) | (h11 >>> 22);
    bh17 = (h11 << 10) | (l11 >>> 22);
    l12 ^= dl2;
    h12 ^= dh2;
    bl2 = (h12 << 11) | (l12 >>> 21);
    bh2 = (l12 << 11) | (h12 >>> 21);
    l13 ^= dl3;
    h13 ^= dh3;
    bl12 = (l13 << 25) | (h13 >>> 7);
    bh12 = (h13 << 25) | (l13 >>> 7);
    l14 ^= dl4;
    h14 ^= dh4;
    bl22 = (h14 << 7) | (l14 >>> 25);
    bh22 = (l14 << 7) | (h14 >>> 25);
    l15 ^= dl0;
    h15 ^= dh0;
    bl23 = (h15 << 9) | (l15 >>> 23);
    bh23 = (l15 << 9) | (h15 >>> 23);
    l16 ^= dl1;
    h16 ^= dh1;
    bl8 = (h16 << 13) | (l16 >>> 19);
    bh8 = (l16 << 13) | (h16 >>> 19);
    l17 ^= dl2;
    h17 ^= dh2;
    bl18 = (l17 << 15) | (h17 >>> 17);
    bh18 = (h17 << 15) | (l17 >>> 17);
    l18 ^= dl3;
    h18 ^= dh3;
    bl3 = (l18 << 21) | (h18 >>> 11);
    bh3 = (h18 << 21) | (l18 >>> 11);
    l19 ^= dl4;
    h19 ^= dh4;
    bl13 = (l19 << 8) | (h19 >>> 24);
    bh13 = (h19 << 8) | (l19 >>> 24);
    l20 ^= dl0;
    h20 ^= dh0;
    bl14 = (l20 << 18) | (h20 >>> 14);
    bh14 = (h20 << 18) | (l20 >>> 14);
    l21 ^= dl1;
    h21 ^= dh1;
    bl24 = (l21 << 2) | (h21 >>> 30);
    bh24 = (h21 << 2) | (l21 >>> 30);
    l22 ^= dl2;
    h22 ^= dh2;
    bl9 = (h22 << 29) | (l22 >>> 3);
    bh9 = (l22 << 29) | (h22 >>> 3);
    l23 ^= dl3;
    h23 ^= dh3;
    bl19 = (h23 << 24) | (l23 >>> 8);
    bh19 = (l23 << 24) | (h23 >>> 8);
    l24 ^= dl4;
    h24 ^= dh4;
    bl4 = (l24 << 14) | (h24 >>> 18);
    bh4 = (h24 << 14) | (l24 >>> 18);
    l0 = bl0 ^ (~bl1 & bl2);
    h0 = bh0 ^ (~bh1 & bh2);
    l1 = bl1 ^ (~bl2 & bl3);
    h1 = bh1 ^ (~bh2 & bh3);
    l2 = bl2 ^ (~bl3 & bl4);
    h2 = bh2 ^ (~bh3 & bh4);
    l3 = bl3 ^ (~bl4 & bl0);
    h3 = bh3 ^ (~bh4 & bh0);
    l4 = bl4 ^ (~bl0 & bl1);
    h4 = bh4 ^ (~bh0 & bh1);
    l5 = bl5 ^ (~bl6 & bl7);
    h5 = bh5 ^ (~bh6 & bh7);
    l6 = bl6 ^ (~bl7 & bl8);
    h6 = bh6 ^ (~bh7 & bh8);
    l7 = bl7 ^ (~bl8 & bl9);
    h7 = bh7 ^ (~bh8 & bh9);
    l8 = bl8 ^ (~bl9 & bl5);
    h8 = bh8 ^ (~bh9 & bh5);
    l9 = bl9 ^ (~bl5 & bl6);
    h9 = bh9 ^ (~bh5 & bh6);
    l10 = bl10 ^ (~bl11 & bl12);
    h10 = bh10 ^ (~bh11 & bh12);
    l11 = bl11 ^ (~bl12 & bl13);
    h11 = bh11 ^ (~bh12 & bh13);
    l12 = bl12 ^ (~bl13 & bl14);
    h12 = bh12 ^ (~bh13 & bh14);
    l13 = bl13 ^ (~bl14 & bl10);
    h13 = bh13 ^ (~bh14 & bh10);
    l14 = bl14 ^ (~bl10 & bl11);
    h14 = bh14 ^ (~bh10 & bh11);
    l15 = bl15 ^ (~bl16 & bl17);
    h15 = bh15 ^ (~bh16 & bh17);
    l16 = bl16 ^ (~bl17 & bl18);
    h16 = bh16 ^ (~bh17 & bh18);
    l17 = bl17 ^ (~bl18 & bl19);
    h17 = bh17 ^ (~bh18 & bh19);
    l18 = bl18 ^ (~bl19 & bl15);
    h18 = bh18 ^ (~bh19 & bh15);
    l19 = bl19 ^ (~bl15 & bl16);
    h19 = bh19 ^ (~bh15 & bh16);
    l20 = bl20 ^ (~bl21 & bl22);
    h20 = bh20 ^ (~bh21 & bh22);
    l21 = bl21 ^ (~bl22 & bl23);
    h21 = bh21 ^ (~bh22 & bh23);
    l22 = bl22 ^ (~bl23 & bl24);
    h22 = bh22 ^ (~bh23 & bh24);
    l23 = bl23 ^ (~bl24 & bl20);
    h23 = bh23 ^ (~bh24 & bh20);
    l24 = bl24 ^ (~bl20 & bl21);
    h24 = bh24 ^ (~bh20 & bh21);
    l0 ^= CONSTANTS[round] ?? 0;
    h0 ^= CONSTANTS[round + 1] ?? 0;
  }
  state[0] = l0;
  state[1] = h0;
  state[2] = l1;
  state[3] = h1;
  state[4] = l2;
  state[5] = h2;
  state[6] = l3;
  state[7] = h3;
  state[8] = l4;
  state[9] = h4;
  state[10] = l5;
  state[11] = h5;
  state[12] = l6;
  state[13] = h6;
  state[14] = l7;
  state[15] = h7;
  state[16] = l8;
  state[17] = h8;
  state[18] = l9;
  state[19] = h9;
  state[20] = l10;
  state[21] = h10;
  state[22] = l11;
  state[23] = h11;
  state[24] = l12;
  state[25] = h12;
  state[26] = l13;
  state[27] = h13;
  state[28] = l14;
  state[29] = h14;
  state[30] = l15;
  state[31] = h15;
  state[32] = l16;
  state[33] = h16;
  state[34] = l17;
  state[35] = h17;
  state[36] = l18;
  state[37] = h18;
  state[38] = l19;
  state[39] = h19;
  state[40] = l20;
  state[41] = h20;
  state[42] = l21;
  state[43] = h21;
  state[44] = l22;
  state[45] = h22;
  state[46] = l23;
  state[47] = h23;
  state[48] = l24;
  state[49] = h24;
}
