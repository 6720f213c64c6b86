/** A worker thread for files: hashing, verifying and encrypting beside the database. */
export {};
