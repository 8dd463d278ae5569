# The word vectors travel inside the binary.
hone_embed_bytes(hone_text word_vectors ${PROJECT_SOURCE_DIR}/data/words/vectors.bin)
