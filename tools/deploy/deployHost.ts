/** What deploying needs of the machine it runs on. */
export interface DeployHost {
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly say: (words: string) => void;
  /** Asks a person; undefined where there is none. */
  readonly askPassphrase: () => Promise<string | undefined>;
  /** Milliseconds between two looks for a receipt. */
  readonly lookEvery: number;
}
