# Arguments: folder of PostgreSQL's binaries, port. Says 'ready', and ends the server when its input ends: with who started it.
cd / || exit 1
dir=$(mktemp -d "${TMPDIR:-/tmp}/readout-postgres.XXXXXX") || exit 1
trap 'rm -rf "$dir"' EXIT
as=
if [ "$(id -u)" = 0 ]; then
    # PostgreSQL refuses to be run by root
    chown postgres "$dir" || exit 1
    as="runuser -u postgres --"
fi
order=
"$1/initdb" --help | grep -q icu-locale && order="--locale-provider=icu --icu-locale=en-US"
# shellcheck disable=SC2086 # the options are words
$as "$1/initdb" -D "$dir/data" -U readout -A trust -E UTF8 --locale=C.UTF-8 $order --no-sync >"$dir/log" 2>&1 || {
    tail -n 3 "$dir/log"
    exit 1
}
cat >"$dir/data/pg_hba.conf" <<END
host all readout 127.0.0.1/32 trust
host all all 127.0.0.1/32 scram-sha-256
END
$as "$1/postgres" -D "$dir/data" -p "$2" -k "$dir" -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off \
    -c synchronous_commit=off >>"$dir/log" 2>&1 &
server=$!
until "$1/pg_isready" -q -h 127.0.0.1 -p "$2"; do
    kill -0 "$server" 2>/dev/null || {
        tail -n 3 "$dir/log"
        exit 1
    }
    sleep 0.05
done
echo ready
cat >/dev/null
$as "$1/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null
