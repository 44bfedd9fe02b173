#!/bin/sh
# restore.sh FOLDER/huangpu-…: a backup into an empty database and an empty DATA_DIR, with the runtimes stopped. Reads
# DATABASE_URL and DATA_DIR from the environment. Nothing that is there is ever overwritten.
set -eu
umask 077
from=${1:?"usage: restore.sh BACKUP"}
: "${DATABASE_URL:?is not set}" "${DATA_DIR:?is not set}"

(cd "$from" && sha256sum --check --quiet SHA256SUMS)
tables=$(psql --no-psqlrc -Atc "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'" "$DATABASE_URL")
[ "$tables" = 0 ] || { echo "The database is not empty ($tables tables): make a new one and set DATABASE_URL." >&2; exit 1; }
if [ -e "$DATA_DIR/secret" ] || [ -n "$(ls -A "$DATA_DIR/files" 2>/dev/null || true)" ]; then
  echo "$DATA_DIR is not empty: set DATA_DIR to a new folder." >&2
  exit 1
fi

# Whole or not at all.
pg_restore --no-owner --no-privileges --single-transaction --exit-on-error --dbname="$DATABASE_URL" "$from/database.dump"
mkdir -p "$DATA_DIR"
tar -C "$DATA_DIR" -xf "$from/files.tar"

echo "Restored. It needs these keys in DATA_KEYS or DATA_KEYS_FILE:"
cat "$from/keys-needed.txt"
echo "Then: npm run verify-log, start the runtimes, and open a case with a photo and a name."
