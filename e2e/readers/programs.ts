import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The programs that open what was written, when this machine has them.

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** The python that has a package; undefined and a printed notice when none has. */
export function pythonWith(name: string, debian: string): string | undefined {
  const found = ["python3", "/usr/bin/python3"].find((python) => runs(python, ["-c", `import ${name}`]));
  if (!found) console.info(`Skipped: no python3 here has ${name} (Debian: ${debian}).`);
  return found;
}

/** A command of this machine; undefined and a printed notice when it is not there. */
export function program(
  command: string,
  debian: string,
  args: readonly string[] = ["--version"],
): string | undefined {
  if (runs(command, args)) return command;
  console.info(`Skipped: ${command} is not here (Debian: ${debian}).`);
  return undefined;
}

/** Runs a program to its end and gives what it printed; throws with what it complained of. */
export function output(command: string, args: readonly string[], input = ""): string {
  const run = spawnSync(command, args, { encoding: "utf8", input, maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status}: ${run.stderr || run.error}`);
  return run.stdout;
}

/** A folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "limpid-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PostgreSQL server of its own in a folder of its own, reached by a socket in it; `psql` runs a script. */
export interface Postgres {
  psql(script: string): string;
  stop(): void;
}

/** Starts a server; undefined and a printed notice when the machine has none. It refuses to run as root. */
export function startPostgres(): Postgres | undefined {
  if (!["initdb", "pg_ctl", "psql"].every((command) => runs(command, ["--version"]))) {
    console.info("Skipped: PostgreSQL is not here (Debian: postgresql).");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "limpid-pg-"));
  const user = process.getuid?.() === 0 ? userOf("postgres") : null;
  if (process.getuid?.() === 0 && !user) {
    console.info("Skipped: PostgreSQL does not run as root, and there is no user postgres.");
    return undefined;
  }
  if (user) chownSync(folder, user.id, user.group);
  chmodSync(folder, 0o700);
  const as = (command: string, args: readonly string[]) =>
    user ? output("runuser", ["-u", "postgres", "--", command, ...args]) : output(command, args);
  const data = join(folder, "data");
  as("initdb", ["-D", data, "-U", "limpid", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  as("pg_ctl", [
    "-D",
    data,
    "-w",
    "-l",
    join(folder, "log"),
    "-o",
    `-k ${folder} -c listen_addresses= -F`,
    "start",
  ]);
  return {
    psql: (script) =>
      output(
        "psql",
        ["-h", folder, "-U", "limpid", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qAtX"],
        script,
      ),
    stop() {
      as("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A MariaDB server of its own in a folder of its own; `mysql` runs a script and gives what it printed, tabs between. */
export interface MariaDB {
  mysql(script: string): string;
  stop(): Promise<void>;
}

/** Starts a server; undefined and a printed notice when the machine has none. */
export async function startMariaDB(): Promise<MariaDB | undefined> {
  const needed = ["mariadbd", "mariadb-install-db", "mariadb", "mariadb-admin"];
  if (!needed.every((command) => runs("which", [command]))) {
    console.info("Skipped: MariaDB is not here (Debian: mariadb-server).");
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "limpid-my-"));
  const root = process.getuid?.() === 0;
  const user = root ? userOf("mysql") : null;
  if (user) chownSync(folder, user.id, user.group);
  const as = root ? ["--user=mysql"] : [];
  const data = `--datadir=${join(folder, "data")}`;
  output("mariadb-install-db", ["--no-defaults", data, ...as, "--auth-root-authentication-method=normal"]);
  const socket = `--socket=${join(folder, "s")}`;
  const server = spawn("mariadbd", ["--no-defaults", data, socket, "--skip-networking", ...as], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  output("mariadb-admin", ["--no-defaults", socket, "-u", "root", "--wait=30", "--silent", "ping"]);
  return {
    mysql: (script) =>
      output("mariadb", ["--no-defaults", socket, "-u", "root", "--batch", "--skip-column-names"], script),
    async stop() {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function userOf(name: string): { readonly id: number; readonly group: number } | null {
  const id = spawnSync("id", ["-u", name], { encoding: "utf8" });
  const group = spawnSync("id", ["-g", name], { encoding: "utf8" });
  return id.status === 0 ? { id: Number(id.stdout), group: Number(group.stdout) } : null;
}
