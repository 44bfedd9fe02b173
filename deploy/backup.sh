#!/bin/sh
# backup.sh FOLDER: the database and the files into FOLDER/huangpu-YYYYMMDD-HHMMSS. Reads DATABASE_URL, DATA_DIR,
# DATA_KEYS_FILE, DATA_KEYS and KEEP_DAYS (14) from the environment. pg_dump must not be older than the server.
set -eu
umask 077
into=${1:?"usage: backup.sh FOLDER"}
: "${DATABASE_URL:?is not set}" "${DATA_DIR:?is not set}"

made=$into/huangpu-$(date +%Y%m%d-%H%M%S)
mkdir -p "$into"
mkdir "$made.partial"
trap 'rm -rf "$made.partial"' EXIT

# The database first: whatever file it names is kept by then. Files that come meanwhile are only named by nobody.
pg_dump --format=custom --no-owner --no-privileges --file="$made.partial/database.dump" "$DATABASE_URL"
tar -C "$DATA_DIR" -cf "$made.partial/files.tar" files secret

# The keys' names alone: whoever restores has to know which are needed.
keys=${DATA_KEYS:-}
[ -n "$keys" ] || keys=$(cat "${DATA_KEYS_FILE:-$DATA_DIR/data-keys}")
printf '%s\n' "$keys" | tr ',; ' '\n\n\n' | sed -n 's/^\([^:]*\):.*/\1/p' > "$made.partial/keys-needed.txt"

(cd "$made.partial" && sha256sum database.dump files.tar keys-needed.txt > SHA256SUMS)
mv "$made.partial" "$made"
find "$into" -mindepth 1 -maxdepth 1 -name 'huangpu-*' -mtime +"${KEEP_DAYS:-14}" -exec rm -rf {} +

echo "$made"
echo "The keys are not in it. Without them no name and no number can be read again: keep a copy of these apart, off this machine:"
cat "$made/keys-needed.txt"
