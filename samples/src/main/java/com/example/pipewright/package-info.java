/** Pipewright's own pipeline: the file at the root of the repository is written from here. */
package com.example.pipewright;
