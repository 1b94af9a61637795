package com.example;

import dev.pipewright.definition.CiConfiguration;
import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

record Text(List<CiFile> files, List<Diagnostic> diagnostics) implements CiConfiguration {}
