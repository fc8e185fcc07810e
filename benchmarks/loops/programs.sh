# Runs shell scripts one after another: a path on each line in, what went wrong on each line out.

while IFS= read -r path; do
    if (set -e; . "$path") </dev/null >/dev/null 2>"$path.errors"; then
        echo '""'
    else
        echo "\"exit code $?: $(tr -dc '[:alnum:] .:()/' <"$path.errors" | head -c 300)\""
    fi
done
