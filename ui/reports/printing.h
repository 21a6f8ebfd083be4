// ui/reports/printing.h - the pages of a finished report on paper
#pragma once

class PdfDocument;
class QPrinter;

/// The pages the user asked for, each as large as the paper allows.
void printPages(const PdfDocument &document, QPrinter &printer);
