export async function measureEngine() {
  return undefined;
}
