/**
 * Stands in for the decoder that html5-qrcode bundles (86 kB gz), which this app never uses: the build resolves
 * `./zxing-html5-qrcode-decoder` to this file. Should html5-qrcode ever ask it, it must be heard.
 */
export class ZXingHtml5QrcodeDecoder {
  decodeAsync(): Promise<never> {
    return Promise.reject(new Error('The bundled decoder is not part of this build'));
  }
}
