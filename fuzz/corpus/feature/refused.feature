Feature: F
Scenario Outline: S
  Given parameter "p" is <p>
  """
  tekst
  """
Examples:
  | p |
