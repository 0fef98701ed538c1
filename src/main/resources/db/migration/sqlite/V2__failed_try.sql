-- Failed tries at opening a vault, by keyed digests of what was typed and of where it came from. Each is forgotten a
-- day after the last. See docs/vault-format.md.

create table failed_try (
  subject  blob    not null primary key check (length(subject) = 32),
  failures integer not null check (failures >= 0),
  last_at  integer not null
) strict;

pragma user_version = 2;
