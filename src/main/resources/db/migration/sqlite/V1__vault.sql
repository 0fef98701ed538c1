-- Every column below holds random bytes, ciphertext, a keyed hash or a count. See docs/vault-format.md.

create table vault (
  id           blob    not null primary key check (length(id) = 16),
  lookup       blob    not null unique check (length(lookup) = 32),
  created_at   text    not null,
  format       integer not null,
  head_version integer not null check (head_version >= 0),
  head         blob    not null
) strict;

create table vault_key (
  vault_id   blob not null references vault (id) on delete cascade,
  slot       text not null,
  parameters text not null,
  wrapped    blob not null,
  primary key (vault_id, slot)
) strict;

create table record (
  vault_id  blob    not null references vault (id) on delete cascade,
  record_id blob    not null check (length(record_id) = 16),
  version   integer not null check (version >= 1),
  sealed    blob    not null,
  primary key (vault_id, record_id)
) strict;

create index record_by_version on record (vault_id, version);

-- Lets a start see that nothing is to be migrated without starting Flyway. Each later migration raises it by one.
pragma user_version = 1;
