# The words that devices are made of travel inside the binary.
hone_embed_bytes(hone_mnemonic device_words ${PROJECT_SOURCE_DIR}/data/words/device_words.txt)
