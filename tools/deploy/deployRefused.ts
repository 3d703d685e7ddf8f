/** Something outside is not as it must be for deploying; the message says what. */
export class DeployRefused extends Error {
  override readonly name = 'DeployRefused';
}
