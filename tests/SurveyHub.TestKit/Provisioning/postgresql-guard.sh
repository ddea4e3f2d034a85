# Runs a throw-away PostgreSQL server for as long as standard input stays open, and prints "ready" when it takes connections.
# The test program holds the other end of that pipe: when it ends, is killed or crashes, the system closes the pipe, and the server
# and its files go. Usage: postgresql-guard.sh FOLDER_OF_PROGRAMS PORT
set -eu
programs=$1
port=$2
home=$(mktemp -d "${TMPDIR:-/tmp}/surveyhub-postgresql.XXXXXX")
server=

finish() {
    trap - EXIT
    trap '' HUP INT TERM
    if [ -n "$server" ]; then
        # Immediate shutdown: nothing in it is worth writing down.
        kill -QUIT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

# Everybody on this machine may connect: the server listens on loopback only and holds what tests made up.
"$programs/initdb" --pgdata="$home/data" --auth=trust --username=surveyhub --encoding=UTF8 --locale=C --no-sync >"$home/log" 2>&1 ||
    { cat "$home/log" >&2; exit 1; }

# A crash of the machine ends the test run anyway, so nothing waits for the disk.
"$programs/postgres" -D "$home/data" -c listen_addresses=127.0.0.1 -c port="$port" -c unix_socket_directories= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off >"$home/log" 2>&1 &
server=$!

# The server's own word that it is ready, and not a connection: on a taken port somebody else would answer.
until grep -q '^ready' "$home/data/postmaster.pid" 2>/dev/null; do
    kill -0 "$server" 2>/dev/null || { cat "$home/log" >&2; exit 1; }
    sleep 0.05
done
echo ready
cat >/dev/null
