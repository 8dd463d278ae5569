# The words that devices are made of, and those that they never hold, travel inside the binary.
hone_embed_bytes(hone_mnemonic device_words ${PROJECT_SOURCE_DIR}/data/words/device_words.txt)
hone_embed_bytes(hone_mnemonic unkind_words ${PROJECT_SOURCE_DIR}/data/words/unkind_words.txt)
hone_embed_bytes(hone_mnemonic blocked_hashes ${PROJECT_SOURCE_DIR}/data/words/blocked_hashes.txt)
