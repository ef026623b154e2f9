# De verzonnen verordening van Merendal: zes weken.
Feature: Merendal, beslistermijn schuldhulp

  Background:
    Given parameter "persoon_id" is "anna"

  Scenario: zes weken na het eerste gesprek
    Given the calculation date is "2026-03-02"
    And parameter "gemeente_code" is "GM9901"
    And the following "personen" data with key "persoon_id":
      | persoon_id | melding_schuldhulp | bedreigende_situatie |
      | anna       | 2026-03-02         | geen                 |
    When I evaluate outputs "termijn_beschikking_weken, besluit_schuldhulp_uiterlijk" of "wet_gemeentelijke_schuldhulpverlening"
    Then output "termijn_beschikking_weken" equals 6
    And output "besluit_schuldhulp_uiterlijk" equals "2026-05-11"
