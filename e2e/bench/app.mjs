export async function measureApp() {
  return undefined;
}
