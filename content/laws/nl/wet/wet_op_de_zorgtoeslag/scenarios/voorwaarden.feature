# Wie recht heeft op zorgtoeslag, en wat er gebeurt als iets onbekend is. Bedragen in eurocent.
Feature: Zorgtoeslag, voorwaarden

  Background:
    Given parameter "persoon_id" is "anna"

  # 2.119,00 min 1,912% van 29.736 = 1.550,45; afgerond 1.550 per jaar, 129 per maand.
  Scenario: 2026: alleen, inkomen onder het drempelinkomen
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 155000
    And output "zorgtoeslag_per_maand" equals 12900

  # Artikel 8 Awir.
  Scenario: onbelast inkomen telt niet mee in het toetsingsinkomen
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort         | jaarbedrag |
      | i1         | anna       | loon          | 2000000    |
      | i2         | anna       | kinderbijslag | 150000     |
      | i3         | anna       | toeslag       | 300000     |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 155000
    And output "zorgtoeslag_per_maand" equals 12900

  # Artikel 1 lid 1 onder c: vanaf de maand na de maand waarin iemand 18 wordt.
  Scenario: in de maand waarin iemand 18 wordt nog geen recht
    Given the calculation date is "2026-01-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 2008-01-01    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  Scenario: de maand daarna wel
    Given the calculation date is "2026-02-15"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 2008-01-01    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 155000
    And output "zorgtoeslag_per_maand" equals 12900

  Scenario: een minderjarige hoeft verder niets te weten
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | nederlander_of_gelijkgesteld |
      | anna       | 2010-01-01    | true                         |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Artikel 1 lid 1 onder c.
  Scenario: zonder zorgverzekering geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | geen            | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Artikel 1 lid 1 onder c.
  Scenario: wie vastzit is geen verzekerde voor deze wet
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | true        | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Artikel 3: 146.011 euro.
  Scenario: vermogen op de grens
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14601100            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "hoogte_zorgtoeslag" equals 155000
    And output "zorgtoeslag_per_maand" equals 12900

  Scenario: vermogen boven de grens
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 14601200            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Artikel 3: samen ten hoogste 184.633 euro.
  Scenario: paar: eigen vermogen boven de enkele grens, samen onder de dubbele, het hele jaar partners
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 15000000            |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true

  Scenario: hetzelfde paar, een deel van het jaar partners: het eigen vermogen beslist
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 15000000            |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | false             |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | false             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  Scenario: paar: samen boven de grens, het hele jaar partners
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 9500000             |
      | bram       | 9500000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  Scenario: paar: samen boven de grens, maar niet het hele jaar partners
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 9500000             |
      | bram       | 9500000             |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | false             |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | false             |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true

  # Artikel 9 lid 2 Awir.
  Scenario: een partner zonder rechtmatig verblijf sluit het recht uit
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven | rechtmatig_verblijf |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                | true                |
      | bram       | 1983-02-11    | nederlands      | false       | false                        | true                | false               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  Scenario: onbekend is niet nee: zonder het gegeven over de zorgverzekering geen uitkomst
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "zorgverzekering"

  Scenario: onbekend is niet nul: zonder opgave van inkomsten geen uitkomst
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld |
      | anna       | 1985-05-20    | nederlands      | false       | true                         |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "inkomsten_opgegeven"

  Scenario: na 2026 zijn er nog geen bedragen
    Given the calculation date is "2027-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then the execution fails

  Scenario: wie beslist
    Given the calculation date is "2026-01-01"
    When I evaluate outputs "bevoegd_gezag, periode" of "wet_op_de_zorgtoeslag"
    Then output "bevoegd_gezag" equals "Dienst Toeslagen"
    And output "periode" equals "maand"

  Scenario: de standaardpremie van 2024
    Given the calculation date is "2024-01-01"
    When I evaluate "standaardpremie" of "wet_op_de_zorgtoeslag"
    Then output "standaardpremie" equals 198700

  Scenario: de standaardpremie van 2025
    Given the calculation date is "2025-01-01"
    When I evaluate "standaardpremie" of "wet_op_de_zorgtoeslag"
    Then output "standaardpremie" equals 211200

  Scenario: de standaardpremie van 2026
    Given the calculation date is "2026-01-01"
    When I evaluate "standaardpremie" of "wet_op_de_zorgtoeslag"
    Then output "standaardpremie" equals 211900

  # 2.119 x 2 = 4.238 - 568,55 = 3.669,45; 3.669 / 12 = 305,75, naar beneden: 305
  Scenario: een verdragsgerechtigde in het buitenland krijgt de premie van zijn land
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven | woont_in_nederland | woonlandfactor |
      | anna       | 1985-05-20    | verdrag         | false       | true                         | true                | false              | 2              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 30500

  # Artikel 69 Zorgverzekeringswet: verdragsgerechtigden wonen in het buitenland. Het woonland wordt dan niet gevraagd.
  Scenario: wie in Nederland woont, is geen verdragsgerechtigde
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven | woont_in_nederland |
      | anna       | 1985-05-20    | verdrag         | false       | true                         | true                | true               |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false

  # Onbekend waar iemand woont: niet nodig. 2.119 - 568,55 = 1.550,45; 1.550 / 12 = 129,17
  Scenario: met een Nederlandse verzekering maakt het niet uit waar iemand woont
    Given the calculation date is "2026-07-01"
    And parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, zorgtoeslag_per_maand" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 12900
