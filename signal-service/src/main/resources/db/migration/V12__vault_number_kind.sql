-- What is kept under a number, and what a person is in the signal, so that reading is decided per number.
alter table vault_number add column kind text, add column role text;

-- Of the numbers here already the receipts name the persons; what they do not name is a narrative. What a person of a signal
-- is they do not say: that stays empty, which lets in fewer people, never more.
update vault_number set kind = 'NARRATIVE';
update vault_number set kind = 'PERSON'
from receipt
where receipt.receipt -> 'persons' @> to_jsonb(vault_number.number::text);
update vault_number set kind = 'PERSON', role = 'MOGELIJK_SLACHTOFFER'
from receipt
where receipt.receipt -> 'checklists' @> jsonb_build_array(jsonb_build_object('person', vault_number.number));

alter table vault_number alter column kind set not null;
