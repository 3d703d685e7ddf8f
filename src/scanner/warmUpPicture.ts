// A Data Matrix that says "1", row by row.
const rows = ['2aa', '36d', '206', '249', '266', '2c3', '39a', '2b1', '20a', '3ff'];
const module = 5;
const margin = 3;

/**
 * A small picture with a code in it. A browser compiles the decoder's functions when they first run; decoding this
 * while the camera is still waking makes the first real picture as quick as the others.
 */
export function warmUpPicture(): ImageData {
  const side = (rows.length + 2 * margin) * module;
  const picture = new ImageData(side, side);
  picture.data.fill(255);
  rows.forEach((row, rowIndex) => {
    [...Number.parseInt(row, 16).toString(2)].forEach((bit, column) => {
      if (bit === '0') return;
      for (let y = (rowIndex + margin) * module; y < (rowIndex + margin + 1) * module; y++) {
        const start = (y * side + (column + margin) * module) * 4;
        for (let pixel = start; pixel < start + module * 4; pixel += 4)
          picture.data.fill(0, pixel, pixel + 3);
      }
    });
  });
  return picture;
}
