//! Methods of std's types: they have no companion, and what is not a gate or lowered is refused by its name.

/// Methods that make or change an iterator.
const ADAPTERS: &str = "map filter zip sum product fold chain windows chunks chunks_exact copied cloned flat_map scan \
    take_while skip_while inspect reduce for_each collect unzip into_iter iter iter_mut rev skip take step_by max_by \
    min_by any all position enumerate flatten map_while max_by_key min_by_key partition cycle peekable rchunks \
    rchunks_exact chunk_by array_windows array_chunks rposition try_fold try_for_each sum_by fuse cmp_by";

const OTHERS: &str = "unwrap expect unwrap_or unwrap_or_else unwrap_or_default ok_or ok_or_else ok err and_then or_else \
    map_or map_or_else map_err get get_mut get_or_insert first last first_mut last_mut insert remove extend \
    extend_from_slice pop sort sort_by sort_unstable sort_unstable_by sort_by_key binary_search binary_search_by concat \
    join replace as_ref as_mut as_deref borrow borrow_mut lock read write set swap update to_string parse into try_into \
    next next_back by_ref peek drain retain dedup truncate resize reserve split_at split_at_mut split_first split_last \
    to_bits to_ne_bytes to_le_bytes to_be_bytes rotate_left rotate_right reverse chunks_exact_mut chunks_mut copy_within \
    load store fetch_add fetch_sub to_ascii_lowercase to_lowercase trim chars bytes lines entry keys values and or xor \
    is_some_and is_none_or cast add offset read_volatile into_boxed_slice into_vec swap_remove split_off append clear \
    resize_with extend_from_within insert_mut retain_mut dedup_by dedup_by_key sort_unstable_by_key sort_by_cached_key \
    select_nth_unstable_by partition_point binary_search_by_key is_sorted is_sorted_by is_sorted_by_key splice \
    swap_with_slice fill_with rsplit_at as_array first_chunk last_chunk split_first_chunk concat_with remainder \
    into_remainder";

/// Methods that std's traits give to types of all kinds.
const OF_ANY_TYPE: &str =
    "to_string into try_into borrow borrow_mut as_ref as_mut as_deref by_ref lock next next_back cmp partial_cmp";

/// A method that a type of the user's has from std rather than from the user.
pub(super) fn is_of_any_type(name: &str) -> bool {
    OF_ANY_TYPE.split_whitespace().any(|n| n == name)
}

/// A method that makes or changes an iterator.
pub(super) fn is_adapter(name: &str) -> bool {
    ADAPTERS.split_whitespace().any(|n| n == name)
}

/// A method of a type of std's.
pub(super) fn is_std(name: &str) -> bool {
    is_adapter(name) || OTHERS.split_whitespace().any(|n| n == name)
}
