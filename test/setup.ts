// Runs before each test file.
import { afterAll } from "vitest";
import { undoAll } from "./atEnd.ts";

afterAll(undoAll);
